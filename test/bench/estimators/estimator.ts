import { normal, uniform } from '../../../model/random.ts'

/** Rows of a table that every estimator is handed; the quick form takes fewer. */
export const fullRows = 100_000

/** One estimator on data of `rows` rows in all. */
export interface Estimator {
  name: string
  /** Makes the data, which is not timed, and returns the call that is. */
  prepare: (rows: number) => () => unknown
}

export const normals = (n: number, stream = 1): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => normal(1, stream, i, 0))
export const uniforms = (n: number, stream = 1): Float64Array =>
  Float64Array.from({ length: n }, (_, i) => uniform(1, stream, i, 0))

/** Values cut into parts of equal length. */
export const parts = (values: Float64Array, count: number): Float64Array[] =>
  Array.from({ length: count }, (_, i) => {
    const length = Math.floor(values.length / count)
    return values.subarray(i * length, (i + 1) * length)
  })

/** AR(1) noise: what a quarterly series looks like. */
export function noisySeries(n: number, coefficient = 0.7, stream = 1): Float64Array {
  let x = 0
  return normals(n, stream).map((z) => (x = coefficient * x + z))
}

/** A call on data that are made now. */
export const held =
  <Data>(data: Data, call: (data: Data) => unknown): (() => unknown) =>
  () =>
    call(data)
