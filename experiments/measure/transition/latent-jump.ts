import type { BootstrapInterval, BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { barrierOf } from './barrier.ts'
import { trendOverSizes } from './by-size.ts'
import { growthExponent } from './growth-exponent.ts'
import { pooledHistogram } from './histogram.ts'
import { phasesOf } from './phases.ts'
import { sizeLimit } from './size-limit.ts'
import type { SizeSweep } from './size-sweep.ts'

/** Distance of the two phases at the setting where the barrier is highest, in the unit of the order parameter. */
export interface LatentJump {
  sizes: number[]
  jumps: number[]
  /** In an infinite system, linear in 1/N. */
  limit: BootstrapInterval
  /** Exponent of the jump against N: 0 where it remains, -beta/(d nu) where it closes; NaN where a size has no jump. */
  exponent: BootstrapInterval
}

/**
 * @param sweeps histograms over the same bins, of each replicate at each setting
 * @param middles middle of each bin
 */
export function latentJump(
  sweeps: readonly SizeSweep<ArrayLike<number>>[],
  middles: ArrayLike<number>,
  options: BootstrapOptions,
): LatentJump {
  const jump = (replicates: readonly (readonly ArrayLike<number>[])[]): number => {
    const pooled = replicates.map(pooledHistogram)
    const heights = pooled.map((counts) => barrierOf(counts, 1).height)
    const { low, high } = phasesOf(middles, pooled[heights.indexOf(Math.max(...heights))], 1)
    return high - low
  }
  const sizes = sweeps.map(({ size }) => size)
  return {
    sizes,
    jumps: sweeps.map(({ replicates }) => jump(replicates)),
    limit: trendOverSizes(sweeps, jump, (jumps) => sizeLimit(sizes, jumps, 1), options),
    exponent: trendOverSizes(sweeps, jump, (jumps) => growthExponent(sizes, jumps), options),
  }
}
