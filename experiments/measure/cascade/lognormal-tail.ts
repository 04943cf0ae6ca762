import normalCdf from '@stdlib/stats-base-dists-normal-cdf'
import { nelderMead } from '../nelder-mead.ts'
import type { Counted } from './counted.ts'
import { logLikelihoodOf, type TailLaw } from './tail-law.ts'

/** Least probability that a log is taken of; past it the normal tail has no digits left. */
const least = 1e-300

/**
 * Lognormal law of whole numbers, each the share of the continuous law between its halves, cut off below xMin (Clauset,
 * Shalizi and Newman 2009, table 2.1, made discrete by rounding). Likeliest mu and sigma by search.
 */
export function lognormalTail(tail: Counted): TailLaw {
  const { values, counts, n } = tail
  const xMin = values[0]
  let [sum, squares] = [0, 0]
  for (let i = 0; i < values.length; i++) {
    const log = Math.log(values[i])
    sum += counts[i] * log
    squares += counts[i] * log * log
  }
  const mean = sum / n
  const sd = Math.sqrt(Math.max(squares / n - mean ** 2, 1e-4))
  const objective = ([mu, logSigma]: readonly number[]): number => {
    // Far below the data the tail of a wide lognormal is a power law, and the search would go on without end.
    if (mu < mean - 30 * sd) return Number.POSITIVE_INFINITY
    return -logLikelihoodOf(tail, logProbabilityOf(mu, Math.exp(logSigma), xMin)) / n
  }
  const starts = [
    [mean, Math.log(sd)],
    [mean - 2 * sd, Math.log(2 * sd)],
  ]
  const ends = starts.map((start) => nelderMead(objective, start, [sd, 0.5], { tolerance: 1e-10, evaluations: 600 }))
  const [mu, logSigma] = ends.reduce((a, b) => (b.value < a.value ? b : a)).at
  const logProbability = logProbabilityOf(mu, Math.exp(logSigma), xMin)
  return {
    name: 'lognormal',
    xMin,
    parameters: { mu, sigma: Math.exp(logSigma) },
    logProbability,
    logLikelihood: logLikelihoodOf(tail, logProbability),
  }
}

function logProbabilityOf(mu: number, sigma: number, xMin: number): (x: number) => number {
  // Upper tails, as lower ones next to 1 would cancel.
  const above = (x: number): number => normalCdf(-(Math.log(x) - mu) / sigma, 0, 1)
  const logNorm = Math.log(Math.max(above(xMin - 0.5), least))
  return (x) => Math.log(Math.max(above(x - 0.5) - above(x + 0.5), least)) - logNorm
}
