// Near the critical point bJ = 1 the mean choice follows m ~ sqrt(3(bJ-1)) at h = 0 and m ~ (3bh)^(1/3) at bJ = 1. Both are
// leading terms: the ratio of what is found to them is followed to the critical point, where it must be one. It differs
// from one by a multiple of m^2, so it is followed over the square of the leading term.
import type { Check } from '../verification.ts'
import { within } from './near.ts'
import { polynomialFit } from './polynomial-fit.ts'
import { settledChoice } from './share-of-adopters.ts'

/** Ratio of found to leading term at the critical point, from points on the way to it. */
function amplitude(leading: readonly number[], found: readonly number[]): number {
  const squares = leading.map((m) => m * m)
  const ratios = leading.map((m, at) => found[at] / m)
  return polynomialFit(squares, ratios, 1)(0)
}

export function nearCritical({ quick }: { quick: boolean }): Check[] {
  const [firms, quarters] = quick ? [8000, 300] : [32_000, 600]
  const settled = (excess: number, gain: number) =>
    settledChoice('limit-brock-durlauf', {
      firms,
      settle: 60,
      quarters,
      gain,
      peerEffect: 1 + excess,
      penetration: [0, 0, 0, 0.75],
    })
  const excesses = [0.08, 0.16]
  const gains = [0.01, 0.05]
  // Standard error of the mean near the critical point, about doubled by following it to the point itself.
  const tolerance = quick ? 0.08 : 0.04
  return [
    within(
      { en: 'Near-critical: m over sqrt(3(bJ-1)), h = 0, bJ -> 1', zh: '近临界：m 与 sqrt(3(bJ-1)) 之比，h = 0，bJ→1' },
      1,
      amplitude(
        excesses.map((excess) => Math.sqrt(3 * excess)),
        excesses.map((excess) => settled(excess, 0)),
      ),
      tolerance,
    ),
    within(
      { en: 'Near-critical: m over (3bh)^(1/3), bJ = 1, h -> 0', zh: '近临界：m 与 (3bh)^(1/3) 之比，bJ = 1，h→0' },
      1,
      amplitude(
        gains.map((gain) => Math.cbrt(3 * gain)),
        gains.map((gain) => settled(0, gain)),
      ),
      tolerance,
    ),
  ]
}
