import { mean, sampleStandardDeviation } from 'simple-statistics'
import type { PointSpread } from '../measure/sensitivity/seed-noise.ts'
import type { PointRuns, Results } from './results.ts'

/** Mean, standard deviation and number of the finite figures of one point; NaN where there are none. */
export function spreadOf({ figures }: PointRuns, outcome: string): PointSpread {
  const finite = figures[outcome].filter(Number.isFinite)
  return {
    mean: finite.length > 0 ? mean(finite) : Number.NaN,
    sd: finite.length > 1 ? sampleStandardDeviation(finite) : Number.NaN,
    n: finite.length,
  }
}

/** Means by number of the point, NaN where no run of it ended: the rows of a design that must be whole. */
export function meansByNumber({ points, manifest }: Results, outcome: string): number[] {
  const last = points.length === 0 ? -1 : points[points.length - 1].point
  const means = Array.from({ length: Math.max(last + 1, manifest?.counts.points ?? 0) }, () => Number.NaN)
  for (const point of points) means[point.point] = spreadOf(point, outcome).mean
  return means
}

/** Square of the standard error of a point's mean; 0 where one replicate says nothing of it. */
export function squaredError({ sd, n }: PointSpread): number {
  return n > 1 ? sd ** 2 / n : 0
}
