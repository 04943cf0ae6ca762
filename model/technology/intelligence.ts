// What a firm's machines can do: compute run on an algorithm, fed with data.
//
//   M = [ aC (Q C)^m + (1 - aC) D^m ]^(1/m)         algorithm-augmented compute with data (m = -0.31 by default)
//   M = [ (C^m + D^m + Q^m) / 3 ]^(1/m)             symmetric three-way mode
//
// C compute used, Q algorithm, D the data the firm may use, given and free at the margin (data are non-rival).
// m = -0.31 by analogy to scaling laws, where loss is a sum of power terms of about this exponent in parameters and in
// data: Hoffmann et al. (2022), Training compute-optimal large language models. An analogy, so it is swept over -5..0.
//
// Both modes are one function of compute, M = [ a (q C)^m + (1 - a) B^m ]^(1/m), where B is the base that compute
// meets and q what a unit of compute counts for: (a, q, B) is (aC, Q, D) or (1/3, 1, mean of D and Q).
import { exp, log } from '../math.ts'
import { ces2, logPowerMean } from './ces.ts'
import { cesInputNeeded } from './ces-input-needed.ts'

/** The shape of intelligence, one for the economy: plain numbers so that a firm's loop need not build objects. */
export interface IntelligenceTechnology {
  /** aC, weight of compute in (0, 1); the symmetric mode uses 1/3 instead. */
  readonly computeWeight: number
  /** m <= 0, substitution between augmented compute and data. */
  readonly rho: number
  /** Three equal parts compute, data, algorithm instead of algorithm-augmented compute with data. */
  readonly symmetric: boolean
}

/** Weight of compute a in the one-function form. */
export function computeWeight(technology: IntelligenceTechnology): number {
  return technology.symmetric ? 1 / 3 : technology.computeWeight
}

/** What a unit of compute counts for, q. */
export function computeEfficiency(algorithm: number, technology: IntelligenceTechnology): number {
  return technology.symmetric ? 1 : algorithm
}

/** The base B that compute meets: data, or in the symmetric mode the mean of data and algorithm. */
export function intelligenceBase(data: number, algorithm: number, technology: IntelligenceTechnology): number {
  return technology.symmetric ? ces2(data, algorithm, 0.5, 0.5, technology.rho) : data
}

/** Intelligence M from compute, data and algorithm (all >= 0). */
export function intelligence(
  compute: number,
  data: number,
  algorithm: number,
  technology: IntelligenceTechnology,
): number {
  const a = computeWeight(technology)
  const base = intelligenceBase(data, algorithm, technology)
  return ces2(computeEfficiency(algorithm, technology) * compute, base, a, 1 - a, technology.rho)
}

/**
 * Marginal cost of intelligence at augmented compute per base x = q C / B: p_M = (p_C/q) / m'(x), where
 * m'(x) = a (m(x)/x)^(1-m). It rises with x: more compute on the same data buys less and less.
 */
export function intelligencePrice(x: number, pricePerAugmented: number, weight: number, rho: number): number {
  const logX = log(x)
  return (pricePerAugmented / weight) * exp((1 - rho) * (logX - logPowerMean(weight, logX, rho)))
}

/** Augmented compute per base at which intelligence per base is `level`: Infinity beyond the reach of compute. */
export function augmentedComputeAt(level: number, weight: number, rho: number): number {
  return cesInputNeeded(level, 1, 1 - weight, weight, rho)
}
