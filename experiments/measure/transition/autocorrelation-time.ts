import { meanOf } from '../mean-of.ts'

/** The sum is cut off at this many times of itself: later terms are noise (A. Sokal, Monte Carlo Methods, 1997). */
const window = 6

/**
 * Integrated autocorrelation time in ticks, 1/2 for independent values: a run of n ticks is worth n / (2 tau) independent
 * ones. NaN of a constant.
 */
export function autocorrelationTime(values: ArrayLike<number>): number {
  const mean = meanOf(values)
  const covariance = (lag: number): number => {
    let sum = 0
    for (let t = 0; t + lag < values.length; t++) sum += (values[t] - mean) * (values[t + lag] - mean)
    return sum / values.length
  }
  const variance = covariance(0)
  let time = 0.5
  for (let lag = 1; lag < values.length && lag < window * time; lag++) time += covariance(lag) / variance
  return variance > 0 ? time : Number.NaN
}
