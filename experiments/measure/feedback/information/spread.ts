import { uniform } from '../../../../model/random.ts'
import { meanOf } from '../../mean-of.ts'

/** A stream of the model's keyed draws that no rule of the economy uses. */
const jitter = 0xffff_b101

/** So far equal values are set apart, in standard deviations: neighbours must not be at the distance 0. */
const smallest = 1e-10

/**
 * A column in standard deviations from its mean, with equal values set apart by a keyed draw; NaN where it is constant.
 */
export function spread(column: ArrayLike<number>, seed: number, number: number): Float64Array {
  // From the first value on, so that a constant has no deviation at all.
  const values = Float64Array.from(column, (value) => value - column[0])
  const mean = meanOf(values)
  const sd = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length)
  return values.map((value, i) => (value - mean) / sd + smallest * (uniform(seed, jitter, i, number) - 0.5))
}
