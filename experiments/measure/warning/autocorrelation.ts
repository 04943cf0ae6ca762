import { meanOf } from '../mean-of.ts'

/** Ways to compute the correlation of neighbouring values; short series tell them apart. */
export const autocorrelationConventions = ['biased', 'pearson', 'ols'] as const
export type AutocorrelationConvention = (typeof autocorrelationConventions)[number]

/**
 * Lag-1 autocorrelation; NaN of fewer than three values or of a constant.
 * - `biased`: sum over pairs about the common mean, over the sum of all squares; the textbook's ACF, within -1 and 1
 * - `pearson`: correlation of the series with itself one tick later, each about its own mean
 * - `ols`: slope of x[t+1] on x[t] through the origin, after the common mean is taken off: the AR(1) coefficient
 */
export function autocorrelation(series: ArrayLike<number>, convention: AutocorrelationConvention): number {
  const n = series.length
  if (n < 3) return Number.NaN
  const mean = meanOf(series)
  let [products, firstSquares, first, last] = [0, 0, 0, 0]
  for (let t = 0; t + 1 < n; t++) {
    const [here, next] = [series[t] - mean, series[t + 1] - mean]
    products += here * next
    firstSquares += here * here
    first += here
    last += next
  }
  const lastSquares = firstSquares - (series[0] - mean) ** 2 + (series[n - 1] - mean) ** 2
  switch (convention) {
    case 'biased':
      return products / (firstSquares + (series[n - 1] - mean) ** 2)
    case 'ols':
      return products / firstSquares
    case 'pearson': {
      const pairs = n - 1
      const covariance = products - (first * last) / pairs
      return covariance / Math.sqrt((firstSquares - first ** 2 / pairs) * (lastSquares - last ** 2 / pairs))
    }
  }
}
