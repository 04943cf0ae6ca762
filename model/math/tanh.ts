import { expm1 } from './expm1.ts'

/** Hyperbolic tangent, within 3 units in the last place (fdlibm, s_tanh.c). */
export function tanh(x: number): number {
  const size = Math.abs(x)
  if (!(size < 22)) return x !== x ? x : x > 0 ? 1 : -1
  if (size < 1) {
    const decay = expm1(-2 * size)
    const result = -decay / (decay + 2)
    return x < 0 || 1 / x < 0 ? -result : result
  }
  const result = 1 - 2 / (expm1(2 * size) + 2)
  return x < 0 ? -result : result
}
