import * as bits from './bits.ts'
import { expOfSum } from './exp.ts'
import { lastLog, logInParts } from './log-in-parts.ts'

// Local names, for speed: see exp.ts.
const { smallestNormal } = bits
const parts = lastLog

/**
 * x to the power y, within 1 unit in the last place, 3 for an x below 2^-1022. Special cases as in ECMAScript,
 * Number::exponentiate.
 */
export function pow(x: number, y: number): number {
  if (x >= smallestNormal && x < Infinity && y < 1e38 && y > -1e38) return powOfNormal(x, y)
  return powAtTheEnds(x, y)
}

/** exp(y ln x), the product taken in two parts: the high parts have 24 bits each, so theirs is exact. */
function powOfNormal(x: number, y: number): number {
  logInParts(x)
  const logHigh = parts[0]
  const yHigh = Math.fround(y)
  const product = yHigh * logHigh
  if (product > -745.2 && product < 710) return expOfSum(product, (y - yHigh) * logHigh + y * parts[1])
  return product > 0 ? Infinity : 0
}

/** Zeros, infinities, NaN, negative x, x without a full significand, and y so large that it can only be an end. */
function powAtTheEnds(x: number, y: number): number {
  if (y === 0) return 1
  if (x !== x || y !== y) return NaN
  const size = Math.abs(x)
  if (y === Infinity || y === -Infinity) return size === 1 ? NaN : size > 1 === y > 0 ? Infinity : 0
  if (x < 0 && x !== -Infinity && Math.floor(y) !== y) return NaN
  const magnitude = powOfSize(size, Math.max(-1e38, Math.min(1e38, y)))
  const negative = x < 0 || 1 / x < 0
  return negative && Math.abs(y % 2) === 1 ? -magnitude : magnitude
}

function powOfSize(size: number, y: number): number {
  if (size === 0) return y > 0 ? 0 : Infinity
  if (size === Infinity) return y > 0 ? Infinity : 0
  if (size >= smallestNormal) return powOfNormal(size, y)
  return powOfNormal(size * 18014398509481984, y) * powOfNormal(1 / 18014398509481984, y)
}
