import type { Factor } from '../spec/factor.ts'
import type { Point } from './point.ts'

/**
 * The setting at `shares`, one share of probability in [0, 1] for each factor. The ends themselves map to the ends of
 * the range, as the quantiles of 0 and 1 are infinite for unbounded distributions.
 */
export function toPoint(factors: readonly Factor[], shares: readonly number[]): Point {
  return Object.fromEntries(factors.map((factor, j) => [factor.name, valueAt(factor, shares[j])]))
}

function valueAt(factor: Factor, share: number): number {
  if (share <= 0) return factor.low
  if (share >= 1) return factor.high
  return factor.quantile(share)
}

/** Where a setting stands between the ends of each range: 0 at `low`, 1 at `high`. */
export function positionOf(factors: readonly Pick<Factor, 'name' | 'low' | 'high'>[], point: Point): number[] {
  return factors.map(({ name, low, high }) => (high > low ? (point[name] - low) / (high - low) : 0))
}

/** Squared Euclidean distance of two positions of equal length. */
export function squaredDistance(a: readonly number[], b: readonly number[]): number {
  let sum = 0
  for (let j = 0; j < a.length; j++) {
    const gap = a[j] - b[j]
    sum += gap * gap
  }
  return sum
}
