import { normalQuantile } from '../../../model/math.ts'
import { type Estimate, estimateOf } from '../estimate.ts'

/**
 * Hill's estimator of a Pareto tail P(X > x) ~ x^-alpha from the k largest values: alpha = k / sum of ln(x_i / x_(k+1)),
 * with the normal interval alpha (1 +- z/sqrt k). The choice of k is the user's: look at several.
 * NaN where k is below 1 or not below the number of values above 0, or the tail has no spread.
 * Source: B. Hill, Ann. Stat. 3 (1975).
 */
export function hill(values: ArrayLike<number>, k: number, level = 0.95): Estimate {
  const sorted = Float64Array.from(values).sort().toReversed()
  const threshold = sorted[k]
  if (!(k >= 1) || !(threshold > 0)) return estimateOf(Number.NaN, Number.NaN, Number.NaN)
  let sum = 0
  for (let i = 0; i < k; i++) sum += Math.log(sorted[i] / threshold)
  const alpha = sum > 0 ? k / sum : Number.NaN
  const reach = (normalQuantile((1 + level) / 2) * alpha) / Math.sqrt(k)
  return estimateOf(alpha, alpha - reach, alpha + reach)
}
