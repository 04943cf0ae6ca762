import type { Slices } from './slice.ts'

/**
 * Kolmogorov-Smirnov distance of each slice from all rows, sorted upwards: the largest gap between the two empirical
 * distribution functions of the output, 0 to 1. One walk up the outputs serves all slices, as the gap of a slice is
 * widest next to a row of its own.
 * @param outputs one a row, rising
 * @param times how often each row counts
 */
export function sliceDistances({ of, count }: Slices, outputs: Float64Array, times: Int32Array): number[] {
  const sizes = new Int32Array(count)
  let rows = 0
  for (let row = 0; row < of.length; row++) {
    if (times[row] === 0) continue
    sizes[of[row]] += times[row]
    rows += times[row]
  }
  const widest = new Float64Array(count)
  const passed = new Int32Array(count)
  let passedInAll = 0
  for (let from = 0, end = 0; from < outputs.length; from = end) {
    while (end < outputs.length && outputs[end] === outputs[from]) end++
    widen(widest, passed, sizes, passedInAll / rows, of, from, end)
    for (let row = from; row < end; row++) {
      if (times[row] === 0) continue
      passed[of[row]] += times[row]
      passedInAll += times[row]
    }
    widen(widest, passed, sizes, passedInAll / rows, of, from, end)
  }
  return [...widest.sort()]
}

/** Looks at the gaps of the slices that rows of equal outputs are in. */
function widen(
  widest: Float64Array,
  passed: Int32Array,
  sizes: Int32Array,
  inAll: number,
  of: Int32Array,
  from: number,
  end: number,
): void {
  for (let row = from; row < end; row++) {
    const own = of[row]
    if (own < 0) continue
    const gap = Math.abs(passed[own] / sizes[own] - inAll)
    if (gap > widest[own]) widest[own] = gap
  }
}
