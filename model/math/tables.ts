// Tables for exp, log and pow, in the manner of P. T. P. Tang, "Table-driven implementation of the exponential
// function" (ACM TOMS 15, 1989) and "... of the logarithm function" (ACM TOMS 16, 1990). With 128 entries the reduced
// argument stays below 2^-7, so that the plain power series is enough and no fitted coefficients are needed.
import { expOfFixed, logOfRatio, nearest, split } from './fixed-point.ts'

/** Entries to one doubling. */
export const entries = 128

const ln2 = logOfRatio(2n, 1n)

/** ln 2 in two parts, the high one short enough for k * high to be exact for every exponent k. */
export const [ln2High, ln2Low] = split(ln2, 42n)

/** ln 2 / 128 in two parts, likewise for every multiple within the range of exp. */
export const [stepHigh, stepLow] = split(ln2 / BigInt(entries), 42n)

/** 128 / ln 2. */
export const stepsPerUnit = entries / nearest(ln2)

/** 2^k at index k + 1074, for k = -1074 ... 1023. */
export const powersOfTwo = new Float64Array(2098)
for (let index = 0, power = Number.MIN_VALUE; index < powersOfTwo.length; index++, power *= 2)
  powersOfTwo[index] = power

/** 2^(i/128) cut to 52 bits at index 2i + 1; at 2i the part cut off, relative to it. */
export const fractionalPowers = new Float64Array(2 * entries)

for (let i = 0; i < entries; i++) {
  const [high, low] = split(expOfFixed((ln2 * BigInt(i)) / BigInt(entries)), 52n)
  fractionalPowers[2 * i] = low / high
  fractionalPowers[2 * i + 1] = high
}

/** High word of the double where the first interval of the logarithm begins: an interval's middle falls on 1. */
export const firstInterval = 0x3fe69000

/**
 * For the i-th interval with middle c: at index 4i a reciprocal 1/c of 10 bits, at 4i + 1 and 4i + 2 ln c in two parts
 * as with ln 2. Short reciprocals make the reduced argument exact without a fused multiply.
 */
export const intervals = new Float64Array(4 * entries)

for (let i = 0; i < entries; i++) {
  // Doubles below 1 lie twice as dense, by their words, as those from 1 to 2.
  const words = firstInterval + i * 8192 + 4096 - 0x3ff00000
  const middle = 1 + words / (words < 0 ? 2097152 : 1048576)
  const reciprocal = Math.floor(512 / middle + 0.5)
  const [high, low] = split(logOfRatio(512n, BigInt(reciprocal)), 42n)
  intervals[4 * i] = reciprocal / 512
  intervals[4 * i + 1] = high
  intervals[4 * i + 2] = low
}
