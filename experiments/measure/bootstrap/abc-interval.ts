import { normalQuantile } from '../../../model/math.ts'
import { estimateOf } from '../estimate.ts'
import { meanOf } from '../mean-of.ts'
import type { BootstrapInterval, BootstrapOptions } from './bootstrap-interval.ts'

/** From so many rows on the sums say what resampling would, to less than resampling itself leaves open. */
export const manyRows = 2000

/**
 * Interval of a sum of means, each times its weight, that needs no resampling: the approximate bootstrap confidence
 * interval (T. DiCiccio and B. Efron, "More accurate confidence intervals in exponential families", Biometrika 79, 1992),
 * which is what BCa comes to for means. Time is linear in the rows.
 * @param samples finite values, two or more in each
 */
export function abcInterval(
  samples: readonly { values: readonly number[]; weight: number }[],
  { level = 0.95 }: BootstrapOptions,
): BootstrapInterval {
  let estimate = 0
  let squares = 0
  let cubes = 0
  for (const { values, weight } of samples) {
    const mean = meanOf(values)
    estimate += weight * mean
    for (const value of values) {
      const influence = (weight * (value - mean)) / values.length
      squares += influence ** 2
      cubes += influence ** 3
    }
  }
  const n = samples.reduce((sum, { values }) => sum + values.length, 0)
  const error = Math.sqrt(squares)
  // For a mean the bias correction equals the acceleration.
  const a = error > 0 ? cubes / (6 * error ** 3) : 0
  const endAt = (z: number): number => estimate + (error * (a + z)) / (1 - a * (a + z)) ** 2
  const z = normalQuantile((1 + level) / 2)
  return { ...estimateOf(estimate, endAt(-z), endAt(z)), n, level, method: 'abc' }
}
