import type { Counted } from './counted.ts'
import { logLikelihoodOf, type TailLaw } from './tail-law.ts'

/** Exponential law of whole numbers, P(x) = (1 - e^-rate) e^(-rate (x - xMin)); its likeliest rate has a closed form. */
export function exponentialTail(tail: Counted): TailLaw {
  const { values, counts, n } = tail
  const xMin = values[0]
  const excess = values.reduce((sum, value, i) => sum + counts[i] * (value - xMin), 0) / n
  const rate = Math.log1p(1 / excess)
  const logNorm = Math.log(-Math.expm1(-rate))
  const logProbability = (x: number): number => logNorm - rate * (x - xMin)
  return {
    name: 'exponential',
    xMin,
    parameters: { rate },
    logProbability,
    logLikelihood: logLikelihoodOf(tail, logProbability),
  }
}
