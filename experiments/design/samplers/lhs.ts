import type { Factor } from '../../spec/factor.ts'
import type { Point } from '../point.ts'
import { toPoint } from '../unit-cube.ts'
import { maximinLatinHypercube } from './latin-hypercube.ts'

/** A maximin Latin hypercube over the factors' distributions. */
export function lhs(factors: readonly Factor[], options: { points: number }, seed: number): Point[] {
  return maximinLatinHypercube(options.points, factors.length, seed).map((shares) => toPoint(factors, shares))
}
