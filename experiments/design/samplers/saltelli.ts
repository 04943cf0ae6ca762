import type { Factor } from '../../spec/factor.ts'
import type { Point } from '../point.ts'
import { sobolSequence } from '../sobol/sobol-sequence.ts'
import { toPoint } from '../unit-cube.ts'

export interface SaltelliOptions {
  /** Rows of the matrices A and B; a power of 2 keeps the sequence balanced. */
  points: number
  secondOrder: boolean
  /** Points of the sequence left out, in which A and B repeat each other; by default as SALib's `saltelli` does. */
  skip?: number
}

/**
 * Settings for Sobol indices. A and B are the halves of a Sobol sequence in 2 k dimensions. For each of its points stand
 * in turn: the row of A; that row with each factor in turn from B; with `secondOrder` the row of B with each factor in
 * turn from A; the row of B. So points x (k + 2), or points x (2 k + 2), rows, laid out as in SALib 1.5.
 *
 * Source: Saltelli (2002), Computer Physics Communications 145, 280-297; Saltelli et al. (2010), ibid. 181, 259-270.
 */
export function saltelli(factors: readonly Factor[], options: SaltelliOptions): Point[] {
  const { points, secondOrder, skip = Math.max(16, 2 ** Math.ceil(Math.log2(points))) } = options
  const k = factors.length
  return sobolSequence(points, 2 * k, skip).flatMap((row) => {
    const a = row.slice(0, k)
    const b = row.slice(k)
    const rows = [a, ...eachReplaced(a, b), ...(secondOrder ? eachReplaced(b, a) : []), b]
    return rows.map((shares) => toPoint(factors, shares))
  })
}

/** Copies of `row`, each with one element from `other`. */
function eachReplaced(row: readonly number[], other: readonly number[]): number[][] {
  return row.map((_, j) => row.with(j, other[j]))
}
