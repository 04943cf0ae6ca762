import type { BootstrapInterval, BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { binderCumulant } from './binder-cumulant.ts'
import { trendOverSizes } from './by-size.ts'
import { curveCrossing } from './curve-crossing.ts'
import { type Moments, pooledMoments } from './moments.ts'
import { sizeLimit } from './size-limit.ts'
import type { SizeSweep } from './size-sweep.ts'

/**
 * Critical value of the control: crossings of the cumulants of neighbouring sizes, followed to an infinite system
 * along 1/N of the smaller size, as mean field asks. With two sizes it is their crossing.
 * @param sweeps sizes rising, all with the same controls
 */
export function criticalPoint(sweeps: readonly SizeSweep<Moments>[], options: BootstrapOptions): BootstrapInterval {
  const [{ controls }] = sweeps
  const sizes = sweeps.map(({ size }) => size)
  return trendOverSizes(
    sweeps,
    (replicates) => replicates.map((cell) => binderCumulant(pooledMoments(cell))),
    (curves) => {
      const crossings = curves.slice(1).map((curve, i) => curveCrossing(controls, curves[i], curve).at)
      return crossings.length === 1 ? crossings[0] : sizeLimit(sizes.slice(0, -1), crossings, 1)
    },
    options,
  )
}
