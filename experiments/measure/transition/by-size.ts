import type { BootstrapInterval, BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { cellInterval } from './cell-interval.ts'
import type { SizeSweep } from './size-sweep.ts'

/** A figure of one size from its replicates at each setting, such as the highest peak over all settings. */
export type SizeFigure<R, F> = (replicates: readonly R[][], size: number) => F

/**
 * What becomes of a figure as the size grows.
 * @param trend from the figures in the order of the sweeps to one number, such as an exponent
 * @returns the interval of the trend over resampled replicates
 */
export function trendOverSizes<R, F>(
  sweeps: readonly SizeSweep<R>[],
  figure: SizeFigure<R, F>,
  trend: (figures: F[]) => number,
  options: BootstrapOptions,
): BootstrapInterval {
  const cells = sweeps.flatMap(({ replicates }) => replicates)
  const statistic = (resampled: R[][]): number => {
    let start = 0
    const figures = sweeps.map(({ size, controls }) => {
      start += controls.length
      return figure(resampled.slice(start - controls.length, start), size)
    })
    return trend(figures)
  }
  return cellInterval(cells, statistic, options)
}
