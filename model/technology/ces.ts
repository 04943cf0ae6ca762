// Constant elasticity of substitution between two inputs.
//
//   Y = [ w1 x1^rho + w2 x2^rho ]^(1/rho),   rho < 1
//
// Limits: rho = 1 linear, rho -> 0 Cobb-Douglas, rho -> -Infinity Leontief.
// Source: Arrow, Chenery, Minhas & Solow (1961), Capital-labor substitution and economic efficiency.
import { exp, expm1, log, log1p } from '../math.ts'

/** Below this, rho times a log ratio is lost in rounding: zero. */
export const negligibleRho = 1e-15

/** So near to zero that weights are normalised, as (w1 + w2)^(1/rho) has no limit there. */
export function isCobbDouglas(rho: number): boolean {
  return Math.abs(rho) < 1e-9
}

/** Elasticity of substitution of a CES function, 1 / (1 - rho). 0 at rho = -Infinity, Infinity at rho = 1. */
export function elasticityOfSubstitution(rho: number): number {
  return 1 / (1 - rho)
}

/** Exponent of prices in the unit cost of a CES function, 1 - s = -rho / (1 - rho), with its limits at 1 and -Infinity. */
export function dualExponent(rho: number): number {
  if (rho === Number.NEGATIVE_INFINITY) return 1
  return rho === 1 ? Number.NEGATIVE_INFINITY : -rho / (1 - rho)
}

/** For smaller |rho| the logarithm is taken of one plus the growth, or dividing by rho would blow up its rounding. */
export const shallowRho = 0.05

/**
 * Log of the weighted power mean of two inputs, relative to the second: ln[ w e^(rho d) + (1 - w) ] / rho.
 *
 * d is the log of the ratio of the inputs, w the first one's weight in (0, 1). Written so that neither a small rho
 * (where the plain formula divides rounding by rho) nor a large |rho d| (where it overflows) costs digits.
 */
export function logPowerMean(w: number, d: number, rho: number): number {
  if (rho === Number.NEGATIVE_INFINITY) return Math.min(d, 0)
  if (Math.abs(rho) < negligibleRho) return w * d
  const z = rho * d
  if (Math.abs(rho) < shallowRho && Math.abs(z) < 0.5) return log1p(w * expm1(z)) / rho
  const small = exp(-Math.abs(z))
  const mean = log(z > 0 ? w + (1 - w) * small : w * small + (1 - w)) / rho
  return z > 0 ? d + mean : mean
}

/**
 * The same mean, written to `result[at]`, with the first input's share w e^(rho d) / [w e^(rho d) + 1 - w] beside it in
 * `result[at + 1]`: the elasticity of the mean in the first input, for solvers that need the slope at no extra cost.
 */
export function logPowerMeanAndShare(w: number, d: number, rho: number, result: Float64Array, at: number): void {
  const z = rho * d
  if (Math.abs(rho) < negligibleRho) {
    result[at] = w * d
    result[at + 1] = w
  } else if (Math.abs(rho) < shallowRho && Math.abs(z) < 0.5) {
    const growth = w * expm1(z)
    result[at] = log1p(growth) / rho
    result[at + 1] = (w + growth) / (1 + growth)
  } else {
    // The engine takes one exponential and one logarithm into the code of the solvers, and no more.
    const small = exp(-Math.abs(z))
    const part = z > 0 ? w : w * small
    const sum = part + (z > 0 ? (1 - w) * small : 1 - w)
    const mean = log(sum) / rho
    result[at] = z > 0 ? d + mean : mean
    result[at + 1] = part / sum
  }
}

/**
 * What weights that do not sum to one add to the composite: (w1 + w2)^(1/rho).
 * 1 for |rho| < 1e-9, Cobb-Douglas, where the weights are normalised instead: the limit would be 0 or Infinity.
 */
export function weightScale(weightSum: number, rho: number): number {
  if (Math.abs(weightSum - 1) < 1e-12 || isCobbDouglas(rho)) return 1
  return exp(log(weightSum) / rho)
}

/**
 * CES composite of two inputs (both >= 0, weights >= 0 and not both 0, rho <= 1 or -Infinity).
 *
 * A weight of zero takes its input out. An input of zero makes the composite zero for rho <= 0.
 */
export function ces2(x1: number, x2: number, w1: number, w2: number, rho: number): number {
  if (rho === 1) return w1 * x1 + w2 * x2
  if (w1 === 0) return x2 * weightScale(w2, rho)
  if (w2 === 0) return x1 * weightScale(w1, rho)
  if (x2 === 0) return rho > negligibleRho ? x1 * weightScale(w1, rho) : 0
  const sum = w1 + w2
  return x2 * exp(logPowerMean(w1 / sum, log(x1 / x2), rho)) * weightScale(sum, rho)
}
