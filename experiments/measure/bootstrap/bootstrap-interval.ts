import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import { quantileSorted } from 'simple-statistics'
import { normalQuantile } from '../../../model/math.ts'
import { type Estimate, estimateOf } from '../estimate.ts'
import { acceleration } from './acceleration.ts'
import type { Statistic } from './bootstrap-values.ts'
import { drawRows } from './draw-rows.ts'

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
  /** `abc` for smooth figures of many rows, `percentile` where BCa has no answer, `none` with fewer than two rows. */
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
  options: BootstrapOptions,
): BootstrapInterval {
  return bootstrapIntervals(strata, [statistic], options)[0]
}

/** The same for several statistics on the same resamples, which are drawn once. */
export function bootstrapIntervals(
  strata: readonly number[],
  statistics: readonly Statistic[],
  { seed, level = 0.95, resamples = 2000 }: BootstrapOptions,
): BootstrapInterval[] {
  const n = strata.reduce((sum, size) => sum + size, 0)
  const all = Int32Array.from({ length: n }, (_, row) => row)
  const estimates = statistics.map((statistic) => (n === 0 ? Number.NaN : statistic(all)))
  const unknown = { n, level, method: 'none' as const }
  if (strata.some((size) => size < 2))
    return estimates.map((estimate) => ({ ...estimateOf(estimate, Number.NaN, Number.NaN), ...unknown }))
  const found = statistics.map(() => new Float64Array(resamples))
  const rows = new Int32Array(n)
  for (let resample = 0; resample < resamples; resample++) {
    drawRows(rows, strata, seed, resample)
    statistics.forEach((statistic, i) => (found[i][resample] = statistic(rows)))
  }
  return statistics.map((statistic, i) => {
    const estimate = estimates[i]
    const values = found[i].filter(Number.isFinite).sort()
    if (values.length === 0) return { ...estimateOf(estimate, Number.NaN, Number.NaN), ...unknown }
    const shares = bcaShares(values, estimate, level, () => acceleration(strata, statistic))
    const [lower, upper] = shares ?? [(1 - level) / 2, (1 + level) / 2]
    const sorted = values as unknown as number[]
    const ends = estimateOf(estimate, quantileSorted(sorted, lower), quantileSorted(sorted, upper))
    return { ...ends, n, level, method: shares ? 'bca' : 'percentile' }
  })
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
