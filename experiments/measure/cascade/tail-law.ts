import type { Counted } from './counted.ts'

/** A law of whole numbers from `xMin` on, fitted to a tail. */
export interface TailLaw {
  name: 'power law' | 'lognormal' | 'exponential'
  xMin: number
  parameters: Record<string, number>
  logLikelihood: number
  /** ln P(x) for whole x from xMin on. */
  logProbability: (x: number) => number
}

/** Sum of the log probabilities of a tail. */
export function logLikelihoodOf({ values, counts }: Counted, logProbability: (x: number) => number): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += counts[i] * logProbability(values[i])
  return sum
}
