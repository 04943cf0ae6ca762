import type { Draws } from '../draws.ts'
import { cut } from './implausibility.ts'

const drawsARound = 2_000
const mostRounds = 12
/** Share of a round's draws, the most plausible ones, around which the next round draws. */
const elite = 0.1
/** Widening of their box on each side, as a share of its width, so that it does not close on chance. */
const margin = 0.1

export interface Candidate {
  shares: number[]
  implausibility: number
}

/**
 * At least `count` settings in the unit cube that are not implausible, uniformly spread over a box. The box is the whole
 * cube first, and while too few settings in it pass, the box of the tenth that comes nearest. So a region far smaller
 * than the cube is found; of several such regions far apart one may be lost. Where too few pass even at last, the
 * nearest settings stand in.
 */
export function plausibleShares(
  implausibilityAt: (shares: readonly number[]) => number,
  dimensions: number,
  count: number,
  draws: Draws,
): Candidate[] {
  let box = Array.from({ length: dimensions }, () => [0, 1])
  let drawn: Candidate[] = []
  for (let round = 0; round < mostRounds; round++) {
    drawn = Array.from({ length: Math.max(drawsARound, 4 * count) }, () => {
      const shares = box.map(([low, high]) => low + draws.uniform() * (high - low))
      return { shares, implausibility: implausibilityAt(shares) }
    }).toSorted((a, b) => a.implausibility - b.implausibility)
    const passed = drawn.filter(({ implausibility }) => implausibility <= cut)
    if (passed.length >= count) return passed
    box = boxAround(drawn.slice(0, Math.max(passed.length, Math.ceil(elite * drawn.length))))
  }
  return drawn.slice(0, count)
}

function boxAround(candidates: readonly Candidate[]): number[][] {
  return candidates[0].shares.map((_, j) => {
    const along = candidates.map(({ shares }) => shares[j])
    const [low, high] = [Math.min(...along), Math.max(...along)]
    const room = margin * (high - low)
    return [Math.max(0, low - room), Math.min(1, high + room)]
  })
}
