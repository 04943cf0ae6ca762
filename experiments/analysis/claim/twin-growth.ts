import { linearRegression } from 'simple-statistics'
import type { Measure } from '../../spec/claim.ts'

/**
 * Growth of the distance between twin runs in nats a tick: slope of its log over the window. Ticks at which the twins
 * are one are left out; NaN with fewer than two left, or where one run is missing.
 */
export function twinGrowth(
  first: ArrayLike<number> | undefined,
  second: ArrayLike<number> | undefined,
  { from, to }: Extract<Measure, { kit: 'twins' }>,
): number {
  if (!first || !second) return Number.NaN
  const apart = Array.from(first)
    .map((value, tick): [number, number] => [tick, Math.log(Math.abs(value - second[tick]))])
    .filter(([tick, log]) => tick >= from && tick <= to && Number.isFinite(log))
  return apart.length < 2 ? Number.NaN : linearRegression(apart).m
}
