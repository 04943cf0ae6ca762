import studentQuantile from '@stdlib/stats-base-dists-t-quantile'
import { type Estimate, estimateOf } from '../estimate.ts'
import { meanOf } from '../mean-of.ts'

export interface Slope extends Estimate {
  /** Value of the line at x = 0. */
  intercept: number
  /** Part of the variance of y that the line explains. */
  rSquared: number
  n: number
}

/**
 * Slope of a straight line through a time series of pairs, by least squares, with an interval that holds under
 * heteroskedastic and serially correlated errors: Bartlett kernel over floor(4 (n/100)^(2/9)) lags, n/(n - 2) for small
 * samples, Student's t. Pairs with a value that is not finite are left out; NaN of fewer than three pairs or a constant x.
 * Source: W. Newey and K. West, Econometrica 55 (1987) and Rev. Econ. Stud. 61 (1994).
 * @param x, y values in time order, one a tick
 */
export function slopeOf(x: ArrayLike<number>, y: ArrayLike<number>, level = 0.95): Slope {
  const rows = Array.from({ length: Math.min(x.length, y.length) }, (_, i) => i).filter(
    (i) => Number.isFinite(x[i]) && Number.isFinite(y[i]),
  )
  const n = rows.length
  const [meanX, meanY] = [meanOf(rows.map((i) => x[i])), meanOf(rows.map((i) => y[i]))]
  let [xx, xy, yy] = [0, 0, 0]
  for (const i of rows) {
    xx += (x[i] - meanX) ** 2
    xy += (x[i] - meanX) * (y[i] - meanY)
    yy += (y[i] - meanY) ** 2
  }
  const slope = n > 2 && xx > 0 ? xy / xx : Number.NaN
  const scores = Float64Array.from(rows, (i) => (x[i] - meanX) * (y[i] - meanY - slope * (x[i] - meanX)))
  const error = Math.sqrt((longRunSum(scores) * n) / (n - 2)) / xx
  const reach = n > 2 ? studentQuantile((1 + level) / 2, n - 2) * error : Number.NaN
  return {
    ...estimateOf(slope, slope - reach, slope + reach),
    intercept: meanY - slope * meanX,
    rSquared: yy > 0 ? (slope * xy) / yy : Number.NaN,
    n,
  }
}

/** Sum of products of scores over all pairs of ticks within reach, weighed by the Bartlett kernel. */
function longRunSum(scores: Float64Array): number {
  const lags = Math.floor(4 * (scores.length / 100) ** (2 / 9))
  let sum = 0
  for (let lag = 0; lag <= lags; lag++) {
    let products = 0
    for (let i = lag; i < scores.length; i++) products += scores[i] * scores[i - lag]
    sum += lag === 0 ? products : 2 * (1 - lag / (lags + 1)) * products
  }
  return sum
}
