import { linearRegression } from 'simple-statistics'
import type { BootstrapInterval, BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { barrierOf } from './barrier.ts'
import { trendOverSizes } from './by-size.ts'
import { pooledHistogram } from './histogram.ts'
import type { SizeSweep } from './size-sweep.ts'

/** The barrier of each size where it is highest, and how it grows. */
export interface BarrierGrowth {
  sizes: number[]
  /** ln(Pmax / Pmin) of each size. */
  heights: number[]
  /** Whether no tick of the largest size lies in its valley: the barrier is then too high to be measured. */
  uncrossed: boolean
  /** Rise of the barrier from the smallest size to the largest, along the line fitted through all of them. */
  rise: BootstrapInterval
}

/**
 * @param sweeps histograms over the same bins, of each replicate at each setting
 */
export function barrierGrowth(
  sweeps: readonly SizeSweep<ArrayLike<number>>[],
  options: BootstrapOptions,
): BarrierGrowth {
  const highest = (replicates: readonly (readonly ArrayLike<number>[])[]): number =>
    Math.max(...replicates.map((cell) => barrierOf(pooledHistogram(cell), 1).height))
  const sizes = sweeps.map(({ size }) => size)
  const span = Math.max(...sizes) - Math.min(...sizes)
  const rise = (heights: number[]): number => span * linearRegression(heights.map((height, i) => [sizes[i], height])).m
  return {
    sizes,
    heights: sweeps.map(({ replicates }) => highest(replicates)),
    uncrossed: uncrossed(sweeps[sweeps.length - 1]),
    rise: trendOverSizes(sweeps, highest, rise, options),
  }
}

/** An empty bin next to a few stray ticks is no valley: the peaks must stand as high above it. */
const leastPeak = 20

function uncrossed({ replicates }: SizeSweep<ArrayLike<number>>): boolean {
  return replicates.some((cell) => {
    const counts = pooledHistogram(cell)
    const { height, valley } = barrierOf(counts, 1)
    return counts[valley] === 0 && height > Math.log(leastPeak)
  })
}
