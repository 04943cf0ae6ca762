import * as bits from './bits.ts'
import * as tables from './tables.ts'

// Local names, for speed: see exp.ts.
const { highWord, value, words } = bits
const { firstInterval, intervals, ln2High, ln2Low, powersOfTwo } = tables
const parts = new Float64Array(2)

/** What `logInParts` left: its high part, whose last 29 bits are zero, and the rest. */
export const lastLog = parts

/**
 * ln x to 68 bits, in `lastLog`; for x with a full significand. The reduction is that of `log`; what it drops below the
 * last place is kept here.
 */
export function logInParts(x: number): void {
  value[0] = x
  const word = words[highWord] - firstInterval
  const k = word >> 20
  const i = (word >> 11) & 508
  const z = x * powersOfTwo[1074 - k]
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
  const rounded = Math.fround(high)
  parts[0] = rounded
  parts[1] = high - rounded + low
}
