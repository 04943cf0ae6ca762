import type { Estimate } from '../estimate.ts'
import { meanOf } from '../mean-of.ts'
import { varianceOf } from '../variance-of.ts'
import { cellValues } from './cell-interval.ts'
import type { Scaling, SizeCurve } from './collapse-quality.ts'
import { scalingIntervals } from './scaling-intervals.ts'
import { type ScalingCollapse, scalingCollapse } from './scaling-collapse.ts'
import type { SizeSweep } from './size-sweep.ts'

/** Critical value and exponents with percentile intervals over resampled replicates. */
export interface FiniteSizeScaling {
  collapse: ScalingCollapse
  critical: Estimate
  inverseNu: Estimate
  zetaOverNu: Estimate
}

/**
 * @param sweeps the mean order parameter of each replicate, two or more replicates at each setting
 * @param options resamples 200 if left out: each is a search of its own, from the best scaling of the whole sample
 */
export function finiteSizeScaling(
  sweeps: readonly SizeSweep<number>[],
  { seed, level = 0.95, resamples = 200 }: { seed: number; level?: number; resamples?: number },
): FiniteSizeScaling {
  const cells = sweeps.flatMap(({ replicates }) => replicates)
  const collapse = scalingCollapse(curvesOf(sweeps, cells))
  const found: Scaling[] = []
  cellValues(
    cells,
    (resampled) => {
      const again = scalingCollapse(curvesOf(sweeps, resampled), [collapse])
      found.push(again)
      return again.quality
    },
    { seed, resamples },
  )
  return { collapse, ...scalingIntervals(collapse, found, level) }
}

function curvesOf(sweeps: readonly SizeSweep<number>[], cells: readonly (readonly number[])[]): SizeCurve[] {
  const errors = cells.map((cell) => Math.sqrt(varianceOf(cell) / cell.length))
  // A resample may hold one replicate only, again and again; its error is then unknown, not 0.
  const usual = meanOf(errors.filter((error) => error > 0))
  let start = 0
  return sweeps.map(({ size, controls }) => {
    const own = cells.slice(start, start + controls.length)
    const ownErrors = errors.slice(start, start + controls.length).map((error) => (error > 0 ? error : usual))
    start += controls.length
    return { size, controls, values: own.map(meanOf), errors: ownErrors }
  })
}
