import type { Counted } from './counted.ts'
import { hurwitzZeta } from './hurwitz-zeta.ts'
import { logLikelihoodOf, type TailLaw } from './tail-law.ts'

/** Steeper than this no tail of whole numbers can be told from a single value. */
const steepest = 20

/** Likeliest exponent alpha of P(x) = x^-alpha / zeta(alpha, xMin), of a tail with this mean of ln x. */
export function likeliestExponent(xMin: number, meanLog: number): number {
  // One peak in alpha, as the logarithm of a sum of exponentials is convex.
  const logLikelihood = (alpha: number): number => -alpha * meanLog - Math.log(hurwitzZeta(alpha, xMin))
  // The continuous law's exponent is near (Clauset, Shalizi and Newman 2009, equation 3.7).
  const start = 1 + 1 / (meanLog - Math.log(xMin - 0.5))
  return climb(logLikelihood, Math.min(start, steepest - 1))
}

function meanLogOf({ values, counts, n }: Counted): number {
  return values.reduce((sum, value, i) => sum + counts[i] * Math.log(value), 0) / n
}

/** The power law fitted to a tail. */
export function powerLawTail(tail: Counted, alpha = likeliestExponent(tail.values[0], meanLogOf(tail))): TailLaw {
  const xMin = tail.values[0]
  const logNorm = Math.log(hurwitzZeta(alpha, xMin))
  const logProbability = (x: number): number => -alpha * Math.log(x) - logNorm
  return {
    name: 'power law',
    xMin,
    parameters: { alpha },
    logProbability,
    logLikelihood: logLikelihoodOf(tail, logProbability),
  }
}

/** Newton's steps on a concave function of one variable, by differences, kept above 1 and below the steepest. */
function climb(f: (x: number) => number, start: number): number {
  let x = start
  for (let round = 0; round < 50; round++) {
    const h = 1e-3 * (x - 1)
    const [below, here, above] = [f(x - h), f(x), f(x + h)]
    const curvature = (above - 2 * here + below) / h ** 2
    const step = (above - below) / (2 * h) / -curvature
    if (!Number.isFinite(step)) return x
    const next = Math.min(steepest, Math.max(1 + (x - 1) / 4, x + step))
    if (Math.abs(next - x) < 1e-10 * x) return next
    x = next
  }
  return x
}
