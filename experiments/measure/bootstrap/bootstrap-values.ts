import { drawRows } from './draw-rows.ts'

/** A figure computed from the rows with these numbers; a number may stand there several times. */
export type Statistic = (rows: Int32Array) => number

/** Seed of the keyed draws and number of resamples. */
export interface Resampling {
  seed: number
  resamples: number
}

/**
 * The statistic on each resample, in the order of the resamples.
 * @param strata sizes of the strata: one number for a single sample, two for a comparison of two samples
 * @returns one value a resample, NaN where the statistic has none
 */
export function bootstrapValues(
  strata: readonly number[],
  statistic: Statistic,
  { seed, resamples }: Resampling,
): Float64Array {
  const rows = new Int32Array(strata.reduce((sum, size) => sum + size, 0))
  return Float64Array.from({ length: resamples }, (_, resample) => {
    drawRows(rows, strata, seed, resample)
    return statistic(rows)
  })
}
