import { mostSobolDimensions } from '../../spec/limits.ts'
import joeKuo from './joe-kuo.json' with { type: 'json' }

/** Bits of a coordinate, and so the most points of a sequence: 2^32. */
const bits = 32

/**
 * Direction numbers v_1 ... v_32 of the first `dimensions` dimensions, as unsigned 32-bit fractions of 2^32.
 *
 * Source: Joe and Kuo (2008), new-joe-kuo-6; recurrence of Bratley and Fox (1988), ACM TOMS 14, 88-100.
 * @throws RangeError for more dimensions than the table holds.
 */
export function directionNumbers(dimensions: number): Uint32Array[] {
  if (dimensions > mostSobolDimensions)
    throw new RangeError(`${dimensions} dimensions, the table holds ${mostSobolDimensions}`)
  const directions: Uint32Array[] = [Uint32Array.from({ length: bits }, (_, i) => 2 ** (bits - 1 - i))]
  let at = 0
  while (directions.length < dimensions) {
    const [degree, coefficients] = joeKuo.numbers.slice(at, at + 2)
    const initial = joeKuo.numbers.slice(at + 2, at + 2 + degree)
    directions.push(extended(degree, coefficients, initial))
    at += 2 + degree
  }
  return directions.slice(0, dimensions)
}

/** v_i = v_(i-s) xor v_(i-s) / 2^s xor the v_(i-k) whose coefficient of the polynomial of degree s is 1. */
function extended(degree: number, coefficients: number, initial: readonly number[]): Uint32Array {
  const v = new Uint32Array(bits)
  for (let i = 0; i < bits; i++) {
    if (i < degree) {
      v[i] = initial[i] << (bits - 1 - i)
      continue
    }
    v[i] = v[i - degree] ^ (v[i - degree] >>> degree)
    for (let k = 1; k < degree; k++) if ((coefficients >>> (degree - 1 - k)) & 1) v[i] ^= v[i - k]
  }
  return v
}
