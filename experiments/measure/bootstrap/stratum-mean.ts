/**
 * Mean of the finite values of one stratum in a resample; NaN of none.
 * @param values of the stratum, in the order of its rows
 * @param rows numbers drawn by `drawRows`, over all strata
 * @param start number of the stratum's first row
 */
export function stratumMean(values: readonly number[], rows: Int32Array, start: number): number {
  let sum = 0
  let count = 0
  for (let i = start; i < start + values.length; i++) {
    const value = values[rows[i] - start]
    if (!Number.isFinite(value)) continue
    sum += value
    count++
  }
  return sum / count
}

/** Numbers of the first row of each stratum. */
export function stratumStarts(strata: readonly number[]): number[] {
  let next = 0
  return strata.map((size) => {
    next += size
    return next - size
  })
}
