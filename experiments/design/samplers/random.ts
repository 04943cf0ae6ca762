import { uniform } from '../../../model/random.ts'
import type { Factor } from '../../spec/factor.ts'
import { streams } from '../draws.ts'
import type { Point } from '../point.ts'
import { toPoint } from '../unit-cube.ts'

/** Independent draws from the factors' distributions. More points leave the first ones as they were. */
export function random(factors: readonly Factor[], options: { points: number }, seed: number): Point[] {
  return Array.from({ length: options.points }, (_, i) =>
    toPoint(
      factors,
      factors.map((_, j) => uniform(seed, streams.random, i, j)),
    ),
  )
}
