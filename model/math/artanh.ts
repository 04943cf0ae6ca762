import { log1p } from './log1p.ts'

/** Inverse hyperbolic tangent, within 2 units in the last place (fdlibm, e_atanh.c); NaN beyond -1 ... 1. */
export function artanh(x: number): number {
  const size = Math.abs(x)
  const twice = size + size
  const result = 0.5 * log1p(size < 0.5 ? twice + (twice * size) / (1 - size) : twice / (1 - size))
  return x < 0 || 1 / x < 0 ? -result : result
}
