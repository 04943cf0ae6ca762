import type { Draws } from '../draws.ts'
import { cut } from './implausibility.ts'

const drawsARound = 1_000
const mostRounds = 20
/** Rounds in which the box may still shrink; the rest draws from it as it is. */
const searchRounds = 12
/** Share of a round's draws that must pass for its box to be small enough. */
const enough = 0.1
/** Widening of a box on each side, as a share of its width, so that it does not close on chance. */
const margin = 0.1

interface Candidate {
  shares: number[]
  implausibility: number
}

/**
 * About `wanted` settings in the unit cube that are not implausible, the most plausible first, uniformly spread over a
 * box. The box is the whole cube first; while less than a tenth of the draws in it pass, it becomes the box around the
 * tenth that comes nearest. So a region far smaller than the cube is found; of several such regions far apart one may be
 * lost. Where a thin region lets fewer than `least` pass in 20 rounds of 1,000 draws, the nearest ones stand in; where
 * none passes at all, the nearest of the whole cube, as what the emulators rule out everywhere they do not know.
 */
export function plausibleShares(
  implausibilityAt: (shares: readonly number[]) => number,
  dimensions: number,
  { wanted, least }: { wanted: number; least: number },
  draws: Draws,
): number[][] {
  let box = Array.from({ length: dimensions }, () => [0, 1])
  let found: Candidate[] = []
  let wide: Candidate[] = []
  let passed = 0
  for (let round = 0; round < mostRounds && passed < wanted; round++) {
    const drawn = Array.from({ length: drawsARound }, () => {
      const shares = box.map(([low, high]) => low + draws.uniform() * (high - low))
      return { shares, implausibility: implausibilityAt(shares) }
    }).toSorted((a, b) => a.implausibility - b.implausibility)
    if (round === 0) wide = drawn
    const nearest = drawn.slice(0, enough * drawsARound)
    const smaller = boxAround(nearest)
    found = [...found, ...drawn]
    passed = found.filter(plausible).length
    const small = nearest.every(plausible)
    if (!small && round < searchRounds && volume(smaller) < volume(box) / 2) {
      box = smaller
      found = []
      passed = 0
    }
  }
  if (passed === 0) return wide.slice(0, least).map(({ shares }) => shares)
  const ordered = found.toSorted((a, b) => a.implausibility - b.implausibility)
  return ordered.slice(0, Math.max(passed, least)).map(({ shares }) => shares)
}

const plausible = ({ implausibility }: Candidate): boolean => implausibility <= cut

function boxAround(candidates: readonly Candidate[]): number[][] {
  return candidates[0].shares.map((_, j) => {
    const along = candidates.map(({ shares }) => shares[j])
    const [low, high] = [Math.min(...along), Math.max(...along)]
    const room = margin * (high - low)
    return [Math.max(0, low - room), Math.min(1, high + room)]
  })
}

const volume = (box: readonly number[][]): number => box.reduce((product, [low, high]) => product * (high - low), 1)
