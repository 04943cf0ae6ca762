/** A sample of sizes as its different values, rising, and how often each occurs. */
export interface Counted {
  values: Float64Array
  counts: Float64Array
  n: number
}

/** @param sizes whole numbers of 1 or more; all else is left out */
export function countSizes(sizes: ArrayLike<number>): Counted {
  const sorted = Float64Array.from(sizes)
    .filter((size) => Number.isInteger(size) && size >= 1)
    .sort()
  const values: number[] = []
  const counts: number[] = []
  for (const size of sorted) {
    if (size === values[values.length - 1]) counts[counts.length - 1]++
    else {
      values.push(size)
      counts.push(1)
    }
  }
  return { values: Float64Array.from(values), counts: Float64Array.from(counts), n: sorted.length }
}

/** The part of a sample from its `from`-th value on. */
export function tailFrom({ values, counts }: Counted, from: number): Counted {
  const tail = counts.subarray(from)
  return { values: values.subarray(from), counts: tail, n: tail.reduce((sum, count) => sum + count, 0) }
}
