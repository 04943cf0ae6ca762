import type { Factor } from '../../spec/factor.ts'
import type { Point } from '../point.ts'
import { sobolSequence } from '../sobol/sobol-sequence.ts'
import { toPoint } from '../unit-cube.ts'

/** The first points of the Sobol sequence, from the low ends of all ranges on, or those after `skip`. */
export function sobol(factors: readonly Factor[], options: { points: number; skip?: number }): Point[] {
  return sobolSequence(options.points, factors.length, options.skip).map((shares) => toPoint(factors, shares))
}
