import type { BootstrapInterval, BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { binderCumulant } from './binder-cumulant.ts'
import { cellInterval } from './cell-interval.ts'
import { type Crossing, curveCrossing } from './curve-crossing.ts'
import { type Moments, pooledMoments } from './moments.ts'
import type { SizeSweep } from './size-sweep.ts'

/** Where Binder's cumulants of two sizes cross: near the critical point, the nearer the larger the sizes. */
export interface BinderCrossing {
  sizes: [number, number]
  at: BootstrapInterval
  /** Cumulant there. */
  value: BootstrapInterval
}

/**
 * @param small,large the same controls in both
 * @returns estimates NaN where the curves do not cross; resamples in which they do not are left out
 */
export function binderCrossing(
  small: SizeSweep<Moments>,
  large: SizeSweep<Moments>,
  options: BootstrapOptions,
): BinderCrossing {
  const { controls } = small
  const cells = [...small.replicates, ...large.replicates]
  const crossing = (resampled: Moments[][]): Crossing => {
    const cumulants = resampled.map((replicates) => binderCumulant(pooledMoments(replicates)))
    return curveCrossing(controls, cumulants.slice(0, controls.length), cumulants.slice(controls.length))
  }
  return {
    sizes: [small.size, large.size],
    at: cellInterval(cells, (resampled) => crossing(resampled).at, options),
    value: cellInterval(cells, (resampled) => crossing(resampled).value, options),
  }
}
