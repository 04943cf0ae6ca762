/**
 * Mean of the finite values of one stratum in a resample; NaN of none.
 * @param values of all strata, in the order of the rows
 * @param rows numbers drawn by `drawRows`, over all strata
 * @param start number of the stratum's first row, and `end` of the first of the next
 */
export function stratumMean(values: Float64Array, rows: Int32Array, start: number, end: number): number {
  let sum = 0
  let count = 0
  for (let i = start; i < end; i++) {
    const value = values[rows[i]]
    if (!Number.isFinite(value)) continue
    sum += value
    count++
  }
  return sum / count
}

/** Numbers of the first row of each stratum, and last the number of rows. */
export function stratumStarts(strata: readonly number[]): number[] {
  let next = 0
  return [0, ...strata.map((size) => (next += size))]
}
