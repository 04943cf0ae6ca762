import type { BootstrapInterval, BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { trendOverSizes } from './by-size.ts'
import { growthExponent } from './growth-exponent.ts'
import { type Moments, pooledMoments } from './moments.ts'
import type { SizeSweep } from './size-sweep.ts'
import { susceptibility } from './susceptibility.ts'

/**
 * Exponent of the highest susceptibility over all settings against the number of agents: 0 where agents are apart or
 * only loosely bound, gamma/(d nu) at a continuous transition (1/2 in mean field), 1 at a first-order one.
 */
export function susceptibilityGrowth(
  sweeps: readonly SizeSweep<Moments>[],
  options: BootstrapOptions,
): BootstrapInterval {
  const highest = (replicates: readonly Moments[][], size: number): number =>
    Math.max(...replicates.map((cell) => susceptibility(pooledMoments(cell), size)))
  const sizes = sweeps.map(({ size }) => size)
  return trendOverSizes(sweeps, highest, (peaks) => growthExponent(sizes, peaks), options)
}
