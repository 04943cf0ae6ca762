// The cost side of a CES function: what one unit costs at given input prices, and in which ratio to buy the inputs.
//
//   c = [ w1^s p1^(1-s) + w2^s p2^(1-s) ]^(1/(1-s)),   s = 1/(1-rho)
//   x1/x2 = [ (w1/w2) (p2/p1) ]^s
//
// Source: Varian, Microeconomic Analysis (1992) (cost function of a CES technology).
import { exp, log } from '../math.ts'
import { ces2, dualExponent, elasticityOfSubstitution, isCobbDouglas } from './ces.ts'

/**
 * Least cost of one unit of the CES composite at input prices p1, p2 (> 0).
 *
 * As w^s p^(1-s) = w (p/w)^(1-s), the dual is itself a CES mean, of p/w with exponent 1 - s = -rho/(1-rho): so all the
 * limits come from one place. rho = -Infinity gives p1 + p2, rho = 0 the Cobb-Douglas cost, rho = 1 the cheaper input.
 */
export function cesUnitCost(p1: number, p2: number, w1: number, w2: number, rho: number): number {
  if (rho === Number.NEGATIVE_INFINITY) return p1 + p2
  const cost = ces2(w1 === 0 ? 0 : p1 / w1, w2 === 0 ? 0 : p2 / w2, w1, w2, dualExponent(rho))
  // In the Cobb-Douglas band the composite normalises its weights; the prices per weight then lack the sum.
  return isCobbDouglas(rho) ? cost * (w1 + w2) : cost
}

/**
 * Cost-minimising input ratio x1/x2.
 *
 * With perfect substitutes (rho = 1) it is 0 or Infinity, and 1 where both cost the same (any ratio would do).
 */
export function cesInputRatio(p1: number, p2: number, w1: number, w2: number, rho: number): number {
  const perCost = (w1 * p2) / (w2 * p1)
  if (rho === 1) return perCost === 1 ? 1 : perCost > 1 ? Number.POSITIVE_INFINITY : 0
  if (rho === Number.NEGATIVE_INFINITY) return 1
  return exp(elasticityOfSubstitution(rho) * log(perCost))
}
