import { expm1 } from './expm1.ts'

/** Hyperbolic tangent, within 2.5 units in the last place: t / (t + 2) with t = exp(2x) - 1 does not cancel near 0. */
export function tanh(x: number): number {
  const size = Math.abs(x)
  // From 22 on, 1 - tanh(x) is below the last place of 1.
  if (!(size < 22)) return x !== x ? x : x > 0 ? 1 : -1
  const growth = expm1(2 * size)
  const result = size < 1 ? growth / (growth + 2) : 1 - 2 / (growth + 2)
  return x < 0 || 1 / x < 0 ? -result : result
}
