import { uniform } from '../../../../model/random.ts'
import { meanOf } from '../../mean-of.ts'

/** A stream of the model's keyed draws that no rule of the economy uses. */
const jitter = 0xffff_b101

/** So far equal values are set apart, in standard deviations: neighbours must not be at the distance 0. */
const smallest = 1e-10

/** A column in standard deviations from its mean, with equal values set apart by a keyed draw. */
export function spread(column: ArrayLike<number>, seed: number, number: number): Float64Array {
  const mean = meanOf(column)
  let squares = 0
  for (let i = 0; i < column.length; i++) squares += (column[i] - mean) ** 2
  const sd = Math.sqrt(squares / column.length) || 1
  return Float64Array.from(
    column,
    (value, i) => (value - mean) / sd + smallest * (uniform(seed, jitter, i, number) - 0.5),
  )
}
