/** Sums of a series up to certain places, about a value near its mean, which keeps them small. */
export interface RunningSums {
  /** The value that is taken off. */
  shift: number
  /** Of deviations, of their squares, and of products of neighbours, over the ticks before each place. */
  sums: Float64Array
  squares: Float64Array
  products: Float64Array
}

/** Values that the shift is the mean of: any near the middle will do. */
const looked = 1000

/**
 * Sums of deviations, of squares and of products up to each place, so that thousands of windows cost no more than one
 * pass of the series.
 * @param places rising, from 0 to the length of the series
 */
export function runningSums(series: Float64Array, places: Int32Array): RunningSums {
  const shift = roughMean(series)
  const sums = new Float64Array(places.length)
  const squares = new Float64Array(places.length)
  const products = new Float64Array(places.length)
  let sum = 0
  let square = 0
  let product = 0
  let before = 0
  let t = 0
  for (let i = 0; i < places.length; i++) {
    const end = places[i]
    while (t < end) {
      const value = series[t] - shift
      sum += value
      square += value * value
      // Nothing stands before the first tick.
      product += before * value
      before = value
      t++
    }
    sums[i] = sum
    squares[i] = square
    products[i] = product
  }
  return { shift, sums, squares, products }
}

function roughMean(series: Float64Array): number {
  const step = Math.ceil(series.length / looked)
  let sum = 0
  let count = 0
  for (let t = 0; t < series.length; t += step) {
    sum += series[t]
    count++
  }
  return count === 0 ? 0 : sum / count
}
