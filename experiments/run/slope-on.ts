import { linearRegression, sampleVariance } from 'simple-statistics'

/**
 * Slope of the straight line of `y` on `x` by least squares, over ticks at which both are finite; NaN of fewer than
 * three of them or a constant `x`.
 */
export function slopeOn(x: readonly number[], y: readonly number[]): number {
  const pairs = x.flatMap((value, t) => (Number.isFinite(value) && Number.isFinite(y[t]) ? [[value, y[t]]] : []))
  if (pairs.length < 3 || !(sampleVariance(pairs.map(([value]) => value)) > 0)) return Number.NaN
  return linearRegression(pairs).m
}
