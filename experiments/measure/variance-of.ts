import { meanOf } from './mean-of.ts'

/** Variance over n - 1, in two passes; NaN of fewer than two values. */
export function varianceOf(values: ArrayLike<number>): number {
  if (values.length < 2) return Number.NaN
  const mean = meanOf(values)
  let squares = 0
  for (let i = 0; i < values.length; i++) squares += (values[i] - mean) ** 2
  return squares / (values.length - 1)
}
