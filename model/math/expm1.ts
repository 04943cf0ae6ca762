import { exp } from './exp.ts'
import * as tables from './tables.ts'

// Local names, for speed: see exp.ts.
const { fractionalPowers, powersOfTwo, stepHigh, stepLow, stepsPerUnit } = tables

/** exp(x) - 1 without cancellation near 0, within 1.5 units in the last place. */
export function expm1(x: number): number {
  // Here 1 is below the last place of exp(x), or exp(x) below the last place of 1.
  if (!(x > -40 && x < 40)) return exp(x) - 1
  if (x === 0) return x
  // The reduction is that of `exp`, but 1 is taken from the power of two before the small rest is added. Up to a whole
  // step the series serves alone: half of one would cancel half of it.
  const n = x > -0.0055 && x < 0.0055 ? 0 : Math.floor(x * stepsPerUnit + 0.5)
  const r = x - n * stepHigh - n * stepLow
  const i = (n & 127) << 1
  const square = r * r
  const series = r + square * (1 / 2 + r * (1 / 6) + square * (1 / 24 + r * (1 / 120) + square * (1 / 720)))
  const power = fractionalPowers[i + 1] * powersOfTwo[(n >> 7) + 1074]
  return power - 1 + power * (fractionalPowers[i] + series)
}
