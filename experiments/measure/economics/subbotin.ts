import { gammaln, medianSorted } from 'simple-statistics'
import { type Estimate, estimateOf } from '../estimate.ts'

export interface SubbotinFit {
  /** Shape b with its 95 percent likelihood interval: 1 is Laplace's distribution, 2 the normal, below 1 fatter tails. */
  shape: Estimate
  /** Scale a, in the unit of the values: the mean distance from the median for Laplace, the standard deviation for b = 2. */
  scale: number
  median: number
  /** Log likelihood at the fit, and of Laplace and normal with their own best scales. */
  logLikelihood: number
  laplace: number
  normal: number
}

/** Shapes that are looked at. */
const range = [0.2, 8] as const
/** Half the 95 percent quantile of chi-squared with one degree of freedom. */
const likelihoodDrop = 1.9207

/**
 * Fit of Subbotin's (exponential power) distribution f(x) = exp(-|x - m|^b / (b a^b)) / (2 a b^(1/b) Gamma(1 + 1/b)) to
 * rates of growth by maximum likelihood, m at the median. Firms' rates are near Laplace's (b = 1), the fact this is for.
 * NaN where more than half of the values are the same or there are fewer than 3.
 * Sources: M. Subbotin (1923); M. Stanley et al., Nature 379 (1996); G. Bottazzi and A. Secchi, RAND J. Econ. 37 (2006).
 */
export function subbotin(values: ArrayLike<number>): SubbotinFit {
  const sorted = Float64Array.from(values).sort()
  const median = sorted.length > 0 ? medianSorted(sorted as unknown as number[]) : Number.NaN
  const logs = sorted.map((value) => Math.log(Math.abs(value - median)))
  const spread = logs.filter(Number.isFinite)
  const none = estimateOf(Number.NaN, Number.NaN, Number.NaN)
  if (sorted.length < 3 || 2 * spread.length < sorted.length) {
    return {
      shape: none,
      scale: Number.NaN,
      median,
      logLikelihood: Number.NaN,
      laplace: Number.NaN,
      normal: Number.NaN,
    }
  }
  const likelihood = (b: number) => logLikelihood(b, scaleAt(b, spread, sorted.length), sorted.length)
  const shape = highest(likelihood, ...range)
  const top = likelihood(shape)
  const short = (b: number) => top - likelihood(b) > likelihoodDrop
  const low = boundary(short, shape, range[0])
  const high = boundary(short, shape, range[1])
  return {
    shape: estimateOf(shape, low, high),
    scale: scaleAt(shape, spread, sorted.length),
    median,
    logLikelihood: top,
    laplace: likelihood(1),
    normal: likelihood(2),
  }
}

/** Best scale for a shape: a^b is the mean of |x - m|^b. */
function scaleAt(b: number, logs: Float64Array, n: number): number {
  let sum = 0
  for (const log of logs) sum += Math.exp(b * log)
  return (sum / n) ** (1 / b)
}

function logLikelihood(b: number, scale: number, n: number): number {
  return -n * (Math.log(2 * scale) + Math.log(b) / b + gammaln(1 + 1 / b) + 1 / b)
}

/** Where a function with one top is highest: golden section over ln b (J. Kiefer, Proc. Am. Math. Soc. 4, 1953). */
function highest(f: (b: number) => number, from: number, to: number): number {
  const ratio = (Math.sqrt(5) - 1) / 2
  let [low, high] = [Math.log(from), Math.log(to)]
  let [left, right] = [high - ratio * (high - low), low + ratio * (high - low)]
  let [atLeft, atRight] = [f(Math.exp(left)), f(Math.exp(right))]
  while (high - low > 1e-5) {
    if (atLeft > atRight) {
      high = right
      right = left
      atRight = atLeft
      left = high - ratio * (high - low)
      atLeft = f(Math.exp(left))
    } else {
      low = left
      left = right
      atLeft = atRight
      right = low + ratio * (high - low)
      atRight = f(Math.exp(right))
    }
  }
  return Math.exp((low + high) / 2)
}

/** Where `outside` begins between a point within and an end, by bisection; the end where it never does. */
function boundary(outside: (b: number) => boolean, within: number, end: number): number {
  if (!outside(end)) return end
  let [inner, outer] = [within, end]
  while (Math.abs(outer - inner) > 1e-4) {
    const middle = (inner + outer) / 2
    if (outside(middle)) outer = middle
    else inner = middle
  }
  return (inner + outer) / 2
}
