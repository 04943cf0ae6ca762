import * as tables from './tables.ts'

// Engines fold a module's own constants into the code but not those it imports: worth a third of the time.
const { stepHigh, stepLow, stepsPerUnit, fractionalPowers, powersOfTwo } = tables

/** Adding and taking away 1.5 * 2^52 rounds a double to the nearest integer. */
const rounder = 6755399441055744

/** Exponential, within 0.6 units in the last place; 1 at 0, Infinity above 709.78, 0 below -745.13. */
export function exp(x: number): number {
  if (x > -745.2 && x < 710) return expOfSum(x, 0)
  if (x !== x) return x
  return x > 0 ? Infinity : 0
}

/**
 * exp(high + low), -745.2 < high < 710, for a low part below 1e-4.
 * exp(x) = 2^k * 2^(i/128) * exp(r) with |r| <= ln 2 / 256 (Tang 1989).
 */
export function expOfSum(high: number, low: number): number {
  const steps = high * stepsPerUnit + rounder - rounder
  const n = steps | 0
  const r = high - steps * stepHigh - steps * stepLow + low
  const i = (n & 127) << 1
  const square = r * r
  const rest = fractionalPowers[i] + r + square * (1 / 2 + r * (1 / 6)) + square * square * (1 / 24 + r * (1 / 120))
  const power = fractionalPowers[i + 1]
  return scale(power + power * rest, n >> 7)
}

/** x * 2^k, rounded once; x in 1 ... 2. Beyond the table the power comes in two parts, one of them exact. */
function scale(x: number, k: number): number {
  if (k < -1074) return x * 0.25 * powersOfTwo[k + 1076]
  if (k > 1023) return x * 2 * powersOfTwo[k + 1073]
  return x * powersOfTwo[k + 1074]
}
