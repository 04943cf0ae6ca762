import { meanOf } from '../mean-of.ts'
import { varianceOf } from '../variance-of.ts'

/** A mixture of two normal laws. */
export interface TwoNormals {
  means: [number, number]
  sds: [number, number]
  /** Share of the first. */
  share: number
  logLikelihood: number
}

/** Shares of the sample that start in the first heap; the best of the three ends is kept. */
const starts = [0.2, 0.5, 0.8]
const mostRounds = 300

/**
 * Likeliest mixture of two normal laws by expectation and maximisation. No standard deviation falls below a hundredth
 * of the sample's own: a heap of equal values would have a likelihood without end.
 * @param sorted upwards, at least four values that are not all equal
 */
export function twoNormals(sorted: ArrayLike<number>): TwoNormals {
  const fits = starts.map((share) => climb(sorted, share))
  return fits.reduce((best, fit) => (fit.logLikelihood > best.logLikelihood ? fit : best))
}

function climb(sorted: ArrayLike<number>, startShare: number): TwoNormals {
  const x = Float64Array.from(sorted)
  const cut = Math.max(2, Math.min(x.length - 2, Math.round(startShare * x.length)))
  const floor = 1e-4 * varianceOf(x)
  const heaps = [x.subarray(0, cut), x.subarray(cut)]
  const [mean, variance] = [heaps.map(meanOf), heaps.map((heap) => Math.max(floor, varianceOf(heap)))]
  let share = cut / x.length
  let before = Number.NEGATIVE_INFINITY
  let logLikelihood = before
  for (let round = 0; round < mostRounds; round++) {
    const scale = [share / Math.sqrt(variance[0]), (1 - share) / Math.sqrt(variance[1])]
    let [weight, first, second, sum, squares] = [0, 0, 0, 0, 0]
    logLikelihood = (-x.length / 2) * Math.log(2 * Math.PI)
    for (const value of x) {
      const a = scale[0] * Math.exp(-((value - mean[0]) ** 2) / (2 * variance[0]))
      const b = scale[1] * Math.exp(-((value - mean[1]) ** 2) / (2 * variance[1]))
      // Far from both heaps both densities fall below the least number; the value then tells nothing.
      const mine = a + b > 0 ? a / (a + b) : share
      logLikelihood += Math.log(Math.max(a + b, Number.MIN_VALUE))
      weight += mine
      first += mine * value
      second += mine * value * value
      sum += value
      squares += value * value
    }
    const rest = x.length - weight
    if (weight < 1 || rest < 1 || logLikelihood - before < 1e-8 * x.length) break
    before = logLikelihood
    share = weight / x.length
    mean[0] = first / weight
    mean[1] = (sum - first) / rest
    variance[0] = Math.max(floor, second / weight - mean[0] ** 2)
    variance[1] = Math.max(floor, (squares - second) / rest - mean[1] ** 2)
  }
  return { means: [mean[0], mean[1]], sds: [Math.sqrt(variance[0]), Math.sqrt(variance[1])], share, logLikelihood }
}
