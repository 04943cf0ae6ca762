import { meanOf } from '../mean-of.ts'
import type { Statistic } from './bootstrap-values.ts'

/**
 * Acceleration of the BCa interval: how fast the standard error changes with the figure, from the jackknife. Over
 * several strata as in Efron and Tibshirani, An Introduction to the Bootstrap (1993), equation 14.15 and problem 14.5.
 * NaN where the jackknife does not vary or the statistic has no value without some row.
 */
export function acceleration(strata: readonly number[], statistic: Statistic): number {
  let cubes = 0
  let squares = 0
  let start = 0
  const n = strata.reduce((sum, size) => sum + size, 0)
  for (const size of strata) {
    const without = Array.from({ length: size }, (_, i) => statistic(allRowsBut(start + i, n)))
    const mean = meanOf(without)
    const weight = (size - 1) / size
    for (const value of without) {
      const influence = weight * (mean - value)
      cubes += influence ** 3
      squares += influence ** 2
    }
    start += size
  }
  return cubes / (6 * squares ** 1.5)
}

function allRowsBut(left: number, n: number): Int32Array {
  return Int32Array.from({ length: n - 1 }, (_, i) => (i < left ? i : i + 1))
}
