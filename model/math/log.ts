import * as bits from './bits.ts'
import * as tables from './tables.ts'

// Local names, for speed: see exp.ts.
const { highWord, smallestNormal, value, words } = bits
const { firstInterval, intervals, ln2High, ln2Low, powersOfTwo } = tables

/** Natural logarithm, within 0.6 units in the last place; -Infinity at 0, NaN below. */
export function log(x: number): number {
  if (!(x >= smallestNormal && x < Infinity)) return logAtTheEnds(x)
  value[0] = x
  const word = words[highWord] - firstInterval
  const k = word >> 20
  const i = (word >> 11) & 508
  // x = 2^k z, z = c (1 + r), |r| < 2^-7.5: ln x = k ln 2 + ln c + ln(1 + r) (Tang 1990).
  const z = x * powersOfTwo[1074 - k]
  const short = Math.fround(z)
  const reciprocal = intervals[i]
  const rHigh = short * reciprocal - 1
  const rLow = (z - short) * reciprocal
  const r = rHigh + rLow
  const start = k * ln2High + intervals[i + 1]
  const high = start + rHigh
  const low = start - high + rHigh + (rLow + k * ln2Low + intervals[i + 2])
  const square = r * r
  const tail =
    square * (r * (1 / 3) - 1 / 2) +
    square * square * (r * (1 / 5) - 1 / 4 + square * (r * (1 / 7) - 1 / 6 - square * (1 / 8)))
  return high + (low + tail)
}

function logAtTheEnds(x: number): number {
  if (x === 0) return -Infinity
  if (x < 0) return NaN
  if (!(x < Infinity)) return x
  return log(x * 18014398509481984) - 54 * (ln2High + ln2Low)
}
