import { meanOf } from '../mean-of.ts'

/** Sums over any window of a series in a step or two, so that thousands of windows cost no more than the series. */
export interface RunningSums {
  /** Sum of the deviations, of their squares and of the products of neighbours, over the ticks from..end - 1. */
  over(from: number, end: number): { sum: number; squares: number; products: number }
  /** Deviations from the mean of the whole series, which keeps the sums small. */
  deviations: Float64Array
}

/** Running sums of a series and of its products. */
export function runningSums(series: Float64Array): RunningSums {
  const mean = meanOf(series)
  const deviations = series.map((value) => value - mean)
  const n = series.length
  const [sums, squares, products] = [new Float64Array(n + 1), new Float64Array(n + 1), new Float64Array(n + 1)]
  for (let t = 0; t < n; t++) {
    const value = deviations[t]
    sums[t + 1] = sums[t] + value
    squares[t + 1] = squares[t] + value * value
    products[t + 1] = products[t] + (t + 1 < n ? value * deviations[t + 1] : 0)
  }
  return {
    deviations,
    over: (from, end) => ({
      sum: sums[end] - sums[from],
      squares: squares[end] - squares[from],
      products: products[end - 1] - products[from],
    }),
  }
}
