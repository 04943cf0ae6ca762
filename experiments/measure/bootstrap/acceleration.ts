import { meanOf } from '../mean-of.ts'
import type { Statistic } from './bootstrap-values.ts'

/** Beyond so many rows the jackknife costs more than it tells. */
const mostGroups = 200

/**
 * Acceleration of the BCa interval: how fast the standard error changes with the figure, from the jackknife (Efron and
 * Tibshirani, An Introduction to the Bootstrap, 1993, equation 14.15); over several strata its sums run over all. Large
 * strata leave out rows in groups: the skewness of groups falls as their number does, so that the figure keeps its size.
 * NaN where the jackknife does not vary or the statistic has no value without some row.
 */
export function acceleration(strata: readonly number[], statistic: Statistic): number {
  let cubes = 0
  let squares = 0
  let start = 0
  const n = strata.reduce((sum, size) => sum + size, 0)
  const all = Int32Array.from({ length: n }, (_, row) => row)
  for (const size of strata) {
    const groups = Math.min(size, mostGroups)
    const without = Array.from({ length: groups }, (_, group) =>
      statistic(all.filter((row) => row < start || row >= start + size || (row - start) % groups !== group)),
    )
    const mean = meanOf(without)
    const weight = (groups - 1) / groups
    for (const value of without) {
      const influence = weight * (mean - value)
      cubes += influence ** 3
      squares += influence ** 2
    }
    start += size
  }
  return cubes / (6 * squares ** 1.5)
}
