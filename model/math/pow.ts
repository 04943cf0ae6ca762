import * as bits from './bits.ts'
import { expOfSum } from './exp.ts'
import * as tables from './tables.ts'

// Local names, for speed: see exp.ts.
const { highWord, smallestNormal, value, words } = bits
const { firstInterval, intervals, ln2High, ln2Low, powersOfTwo } = tables

/** x to the power y, within 1 unit in the last place; special cases as in ECMAScript, Number::exponentiate. */
export function pow(x: number, y: number): number {
  if (x >= smallestNormal && x < Infinity && y < 1e38 && y > -1e38) return powOfPositive(x, y, 0)
  return powAtTheEnds(x, y)
}

/**
 * (x / 2^shift)^y for normal positive x and finite y: exp(y ln x) with ln x in two parts, which leaves 68 bits of it.
 * The reduction is that of `log`; what it drops below the last place is kept here.
 */
function powOfPositive(x: number, y: number, shift: number): number {
  value[0] = x
  const word = words[highWord] - firstInterval
  const i = (word >> 11) & 508
  const exponent = word >> 20
  const z = x * powersOfTwo[1074 - exponent]
  const k = exponent - shift
  const short = Math.fround(z)
  const reciprocal = intervals[i]
  const rHigh = short * reciprocal - 1
  const rLow = (z - short) * reciprocal
  const r = rHigh + rLow
  const start = k * ln2High + intervals[i + 1]
  const first = start + r
  // rHigh has 26 bits, so its square is exact.
  const halfSquare = -0.5 * rHigh * rHigh
  const high = first + halfSquare
  const square = r * r
  const low =
    k * ln2Low +
    intervals[i + 2] +
    (start - first + rHigh + rLow) +
    (first - high + halfSquare) -
    0.5 * rLow * (rHigh + r) +
    square * r * (1 / 3 - r * (1 / 4) + square * (1 / 5 - r * (1 / 6) + square * (1 / 7 - r * (1 / 8))))
  const logHigh = Math.fround(high)
  const yHigh = Math.fround(y)
  const product = yHigh * logHigh
  if (!(product > -745.2 && product < 710)) return product > 0 ? Infinity : 0
  return expOfSum(product, (y - yHigh) * logHigh + y * (high - logHigh + low))
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
  return size < smallestNormal ? powOfPositive(size * 18014398509481984, y, 54) : powOfPositive(size, y, 0)
}
