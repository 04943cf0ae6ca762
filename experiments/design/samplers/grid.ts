import type { Factor } from '../../spec/factor.ts'
import type { Point } from '../point.ts'
import { levelsOf } from './levels-of.ts'

/** Full factorial: every level with every other, the last factor fastest. A continuous range stands at its two ends. */
export function grid(factors: readonly Factor[]): Point[] {
  let points: Point[] = [{}]
  for (const factor of factors) {
    points = points.flatMap((point) => levelsOf(factor).map((level) => ({ ...point, [factor.name]: level })))
  }
  return points
}
