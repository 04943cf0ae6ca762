// A CES function read backwards: how much of the second input a wanted output needs, given the first.
//
//   x2 = [ (Y^rho - w1 x1^rho) / w2 ]^(1/rho)
//
// Source: Arrow, Chenery, Minhas & Solow (1961), solved for one input.
import { exp, expm1, log, log1p } from '../math.ts'
import { negligibleRho, weightScale } from './ces.ts'

/**
 * Second input needed for output y when x1 of the first is at hand.
 *
 * 0 where the first input alone is enough (or y <= 0); Infinity where no amount reaches y, which happens for rho < 0
 * when y is above w1^(1/rho) x1. Never NaN for inputs >= 0.
 */
export function cesInputNeeded(y: number, x1: number, w1: number, w2: number, rho: number): number {
  if (y <= 0) return 0
  if (w2 === 0) return x1 * weightScale(w1, rho) >= y ? 0 : Number.POSITIVE_INFINITY
  if (w1 === 0) return y / weightScale(w2, rho)
  if (rho === Number.NEGATIVE_INFINITY) return x1 >= y ? y : Number.POSITIVE_INFINITY
  const sum = w1 + w2
  const target = y / weightScale(sum, rho)
  const d = log(x1 / target)
  const w = w1 / sum
  if (Math.abs(rho) < negligibleRho) return target * exp((-w * d) / (1 - w))
  const z = rho * d
  if (Math.abs(z) <= 0.5) {
    const left = (w / (1 - w)) * expm1(z)
    return left < 1 ? target * exp(log1p(-left) / rho) : unreachable(rho)
  }
  const left = (1 - w * exp(z)) / (1 - w)
  return left > 0 ? target * exp(log(left) / rho) : unreachable(rho)
}

/** The first input's term is already at the target: plenty where inputs substitute, too little where they do not. */
function unreachable(rho: number): number {
  return rho > 0 ? 0 : Number.POSITIVE_INFINITY
}
