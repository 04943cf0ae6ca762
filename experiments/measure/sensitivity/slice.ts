/** The slice of each row, by number from 0 on, -1 of rows in none; and how many slices there are. */
export interface Slices {
  of: Int32Array
  count: number
}

/**
 * Parts rows by the value of a factor: one slice a value where it has no more values than slices, else slices of equal
 * numbers of rows, where equal values stay together. None is empty.
 * @param rising numbers of the rows in rising order of their values
 * @param times how often each row counts; rows that do not count are in no slice
 */
export function slice(values: ArrayLike<number>, slices: number, rising: Int32Array, times: Int32Array): Slices {
  const fewValues = distinctValues(values, rising, times, slices + 1) <= slices
  const rows = times.reduce((sum, n) => sum + n, 0)
  const of = new Int32Array(values.length).fill(-1)
  let count = 0
  let rank = 0
  let end = 0
  let before = Number.NaN
  for (const row of rising) {
    if (times[row] === 0) continue
    const value = values[row]
    if (value !== before && (fewValues || rank >= end)) {
      count++
      end = nextEnd(rank, rows, slices)
    }
    of[row] = count - 1
    rank += times[row]
    before = value
  }
  return { of, count }
}

/** How many different values the rows that count have, as far as `most`. */
function distinctValues(values: ArrayLike<number>, rising: Int32Array, times: Int32Array, most: number): number {
  let distinct = 0
  let before = Number.NaN
  for (let i = 0; i < rising.length && distinct < most; i++) {
    if (times[rising[i]] === 0 || values[rising[i]] === before) continue
    before = values[rising[i]]
    distinct++
  }
  return distinct
}

/** Rank at which the slice ends that holds this rank. */
function nextEnd(rank: number, rows: number, slices: number): number {
  return Math.ceil(((Math.floor((rank * slices) / rows) + 1) * rows) / slices)
}
