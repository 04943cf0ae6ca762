import type { BootstrapInterval, BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { binderCumulant } from './binder-cumulant.ts'
import { trendOverSizes } from './by-size.ts'
import { type Moments, pooledMoments } from './moments.ts'
import type { SizeSweep } from './size-sweep.ts'

/** Lowest cumulant over all settings; a first-order transition drives it below 0, and deeper the larger the system. */
export interface BinderMinimum {
  /** Of the largest size. */
  lowest: BootstrapInterval
  /** Of the largest size less that of the smallest. */
  deepening: BootstrapInterval
}

/** @param sweeps sizes rising */
export function binderMinimum(sweeps: readonly SizeSweep<Moments>[], options: BootstrapOptions): BinderMinimum {
  const lowest = (replicates: readonly Moments[][]): number =>
    Math.min(...replicates.map((cell) => binderCumulant(pooledMoments(cell))))
  return {
    lowest: trendOverSizes(sweeps, lowest, (minima) => minima[minima.length - 1], options),
    deepening: trendOverSizes(sweeps, lowest, (minima) => minima[minima.length - 1] - minima[0], options),
  }
}
