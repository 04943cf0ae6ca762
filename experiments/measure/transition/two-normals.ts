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

/** Longer samples are climbed by so many of their quantiles first, and by all values from where that ends. */
const thinnedTo = 5000

/**
 * Likeliest mixture of two normal laws by expectation and maximisation. No standard deviation falls below a hundredth
 * of the sample's own: a heap of equal values would have a likelihood without end.
 * @param sorted upwards, at least four values that are not all equal
 */
export function twoNormals(sorted: ArrayLike<number>): TwoNormals {
  const n = sorted.length
  const few =
    n > thinnedTo
      ? Float64Array.from({ length: thinnedTo }, (_, i) => sorted[Math.floor(((i + 0.5) * n) / thinnedTo)])
      : sorted
  const fits = starts.map((share) => climb(few, cutAt(few, share)))
  const best = fits.reduce((most, fit) => (fit.logLikelihood > most.logLikelihood ? fit : most))
  return few === sorted ? best : climb(sorted, best)
}

type Start = Omit<TwoNormals, 'logLikelihood'>

/** The sample cut in two. */
function cutAt(sorted: ArrayLike<number>, share: number): Start {
  const n = sorted.length
  const cut = Math.max(2, Math.min(n - 2, Math.round(share * n)))
  const x = Float64Array.from(sorted)
  const [first, second] = [x.subarray(0, cut), x.subarray(cut)]
  return {
    means: [meanOf(first), meanOf(second)],
    sds: [Math.sqrt(varianceOf(first)), Math.sqrt(varianceOf(second))],
    share: cut / n,
  }
}

function climb(sorted: ArrayLike<number>, start: Start): TwoNormals {
  const n = sorted.length
  // About their mean, so that sums of squares keep their digits.
  const centre = meanOf(sorted)
  const x = Float64Array.from(sorted, (value) => value - centre)
  const spread = varianceOf(x)
  const floor = 1e-4 * spread
  const mean = start.means.map((own) => own - centre)
  const variance = start.sds.map((own) => Math.max(floor, own ** 2))
  let sum = 0
  for (const value of x) sum += value
  const squares = spread * (n - 1) + (sum * sum) / n
  let share = start.share
  let before = Number.NEGATIVE_INFINITY
  let logLikelihood = before
  for (let round = 0; round < mostRounds; round++) {
    const found = expectation(x, mean, variance, share)
    const { weight, first, second } = found
    const distances = squares - 2 * mean[0] * sum + n * mean[0] ** 2
    const logScale = Math.log(share / Math.sqrt(2 * Math.PI * variance[0]))
    logLikelihood = n * logScale - distances / (2 * variance[0]) + found.logRatios
    const rest = n - weight
    if (weight < 1 || rest < 1 || logLikelihood - before < 1e-8 * n) break
    before = logLikelihood
    share = weight / n
    mean[0] = first / weight
    mean[1] = (sum - first) / rest
    variance[0] = Math.max(floor, second / weight - mean[0] ** 2)
    variance[1] = Math.max(floor, (squares - second) / rest - mean[1] ** 2)
  }
  const sds: [number, number] = [Math.sqrt(variance[0]), Math.sqrt(variance[1])]
  return { means: [mean[0] + centre, mean[1] + centre], sds, share, logLikelihood }
}

/** Past this the first law has next to nothing of a value. */
const farOff = 30

/**
 * Weights of the first law: their sum and those of values and squares, and the sum of ln(1 + r) with r the second law's
 * density over the first's. One exponential a value, and one logarithm for many.
 */
function expectation(x: Float64Array, mean: readonly number[], variance: readonly number[], share: number) {
  const logOdds = Math.log((1 - share) / share) - 0.5 * Math.log(variance[1] / variance[0])
  const [m0, m1] = mean
  const [half0, half1] = [0.5 / variance[0], 0.5 / variance[1]]
  let weight = 0
  let first = 0
  let second = 0
  let logRatios = 0
  let product = 1
  for (let i = 0; i < x.length; i++) {
    const value = x[i]
    const logRatio = logOdds + (value - m0) * (value - m0) * half0 - (value - m1) * (value - m1) * half1
    let mine = 0
    if (logRatio > farOff) {
      logRatios += logRatio
      mine = Math.exp(-logRatio)
    } else {
      const both = 1 + Math.exp(logRatio)
      product *= both
      mine = 1 / both
      if (product > 1e280) {
        logRatios += Math.log(product)
        product = 1
      }
    }
    weight += mine
    first += mine * value
    second += mine * value * value
  }
  return { weight, first, second, logRatios: logRatios + Math.log(product) }
}
