import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import { quantileSorted } from 'simple-statistics'
import { normalQuantile } from '../../../model/math.ts'
import { type Estimate, estimateOf } from '../estimate.ts'
import { acceleration } from './acceleration.ts'
import { bootstrapValues, type Statistic } from './bootstrap-values.ts'

export interface BootstrapOptions {
  seed: number
  /** Coverage in (0, 1), 0.95 if left out. */
  level?: number
  /** 2,000 if left out. */
  resamples?: number
}

export interface BootstrapInterval extends Estimate {
  n: number
  level: number
  /** `abc` for means of many rows, `percentile` where BCa has no answer, `none` with fewer than two rows. */
  method: 'bca' | 'abc' | 'percentile' | 'none'
}

/**
 * Bias-corrected and accelerated bootstrap interval of any statistic (B. Efron, "Better bootstrap confidence
 * intervals", J. Am. Stat. Assoc. 82, 1987). Values that equal the estimate count half in the bias correction.
 * Resamples on which the statistic has no value are left out.
 * @param strata number of rows, or the numbers of rows of the samples that are resampled each for itself
 * @example bootstrapInterval([x.length], (rows) => meanOf(Array.from(rows, (row) => x[row])), { seed: 1 })
 */
export function bootstrapInterval(
  strata: readonly number[],
  statistic: Statistic,
  { seed, level = 0.95, resamples = 2000 }: BootstrapOptions,
): BootstrapInterval {
  const n = strata.reduce((sum, size) => sum + size, 0)
  const estimate = n === 0 ? Number.NaN : statistic(Int32Array.from({ length: n }, (_, row) => row))
  const none = { ...estimateOf(estimate, Number.NaN, Number.NaN), n, level, method: 'none' as const }
  if (strata.some((size) => size < 2)) return none
  const values = bootstrapValues(strata, statistic, { seed, resamples }).filter(Number.isFinite).sort()
  if (values.length === 0) return none

  const shares = bcaShares(values, estimate, level, () => acceleration(strata, statistic))
  const [lower, upper] = shares ?? [(1 - level) / 2, (1 + level) / 2]
  const sorted = values as unknown as number[]
  const ends = estimateOf(estimate, quantileSorted(sorted, lower), quantileSorted(sorted, upper))
  return { ...ends, n, level, method: shares ? 'bca' : 'percentile' }
}

/** Shares of the sorted values at which the BCa interval ends; undefined where they do not exist. */
function bcaShares(
  values: Float64Array,
  estimate: number,
  level: number,
  accelerate: () => number,
): [number, number] | undefined {
  let below = 0
  for (const value of values) below += value < estimate ? 1 : value === estimate ? 0.5 : 0
  if (below === 0 || below === values.length) return undefined
  const bias = normalQuantile(below / values.length)
  const a = accelerate()
  const shareAt = (z: number): number => {
    const shifted = bias + z
    // Past this pole the map from z to the share is no longer increasing.
    return 1 - a * shifted > 0 ? normalCdf(bias + shifted / (1 - a * shifted), 0, 1) : Number.NaN
  }
  const z = normalQuantile((1 + level) / 2)
  const [lower, upper] = [shareAt(-z), shareAt(z)]
  return lower < upper ? [lower, upper] : undefined
}
