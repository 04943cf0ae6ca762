import { meanOf } from '../mean-of.ts'
import type { BootstrapInterval, BootstrapOptions } from './bootstrap-interval.ts'
import { influenceInterval } from './influence-interval.ts'

/**
 * Interval of a sum of means, each times its weight, without resampling: see `influenceInterval`.
 * @param samples finite values, two or more in each
 */
export function abcInterval(
  samples: readonly { values: readonly number[]; weight: number }[],
  { level }: BootstrapOptions,
): BootstrapInterval {
  const influences = new Float64Array(samples.reduce((sum, { values }) => sum + values.length, 0))
  let estimate = 0
  let row = 0
  for (const { values, weight } of samples) {
    const mean = meanOf(values)
    estimate += weight * mean
    for (const value of values) influences[row++] = (weight * (value - mean)) / values.length
  }
  return influenceInterval(estimate, influences, level)
}
