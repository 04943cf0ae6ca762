import { normalQuantile } from '../../../model/math.ts'
import { type Estimate, estimateOf } from '../estimate.ts'

/**
 * Share of `n` independent trials that succeeded, with Wilson's score interval, which stays within 0 and 1 and has
 * length at both ends too (E. B. Wilson, J. Am. Stat. Assoc. 22, 1927). NaN without trials. No success at all is not
 * distinguishable from 0.
 */
export function wilsonInterval(successes: number, n: number, level = 0.95): Estimate {
  const share = successes / n
  const z2 = normalQuantile((1 + level) / 2) ** 2
  const centre = (successes + z2 / 2) / (n + z2)
  const half = (Math.sqrt(z2) / (n + z2)) * Math.sqrt(n * share * (1 - share) + z2 / 4)
  // Without these, rounding would leave an end next to 0 or 1 that is exactly there.
  const low = successes === 0 ? 0 : centre - half
  const high = successes === n && n > 0 ? 1 : centre + half
  return estimateOf(share, n === 0 ? Number.NaN : low, n === 0 ? Number.NaN : high)
}
