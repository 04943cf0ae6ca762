import type { BootstrapInterval, BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { meanOf } from '../mean-of.ts'
import { trendOverSizes } from './by-size.ts'
import { cellInterval } from './cell-interval.ts'
import { quasiStaticArea } from './quasi-static-area.ts'
import { sizeLimit } from './size-limit.ts'
import type { SizeSweep } from './size-sweep.ts'

/** Loop areas followed to infinitely slow sweeps and then to an infinite system. */
export interface HysteresisLimit {
  /** Infinitely slow, size by size. */
  bySize: { size: number; area: BootstrapInterval }[]
  /** Infinitely slow and large; undefined with fewer than three rates at some size or fewer than three sizes. */
  limit?: BootstrapInterval
}

/** Fewer points than these leave an extrapolation without any check. */
const fewest = 3

/**
 * @param sweeps sizes rising; as controls the rates of the sweeps, as replicates the loop area of each
 */
export function hysteresisLimit(sweeps: readonly SizeSweep<number>[], options: BootstrapOptions): HysteresisLimit {
  const staticArea = (rates: readonly number[], cells: readonly number[][]): number =>
    quasiStaticArea(rates, cells.map(meanOf))
  const bySize = sweeps.map(({ size, controls, replicates }) => ({
    size,
    area: cellInterval(replicates, (cells) => staticArea(controls, cells), options),
  }))
  if (sweeps.length < fewest || sweeps.some(({ controls }) => controls.length < fewest)) return { bySize }
  const sizes = sweeps.map(({ size }) => size)
  const ratesOf = new Map(sweeps.map(({ size, controls }) => [size, controls]))
  const limit = trendOverSizes(
    sweeps,
    (cells, size) => staticArea(ratesOf.get(size) ?? [], cells),
    (areas) => sizeLimit(sizes, areas, 2 / 3),
    options,
  )
  return { bySize, limit }
}
