import type { BootstrapInterval } from '../../../measure/bootstrap/bootstrap-interval.ts'
import { meanOf } from '../../../measure/mean-of.ts'
import { analyseTransition } from '../../../measure/transition/analyse-transition.ts'
import { binderCumulant } from '../../../measure/transition/binder-cumulant.ts'
import { type Bistability, bistability } from '../../../measure/transition/bistability.ts'
import { criticalPoint } from '../../../measure/transition/critical-point.ts'
import type { TransitionFigures } from '../../../measure/transition/evidence.ts'
import { type FiniteSizeScaling, finiteSizeScaling } from '../../../measure/transition/finite-size-scaling.ts'
import { hysteresisLimit } from '../../../measure/transition/hysteresis-limit.ts'
import { momentsOf, pooledMoments } from '../../../measure/transition/moments.ts'
import type { SizeSweep } from '../../../measure/transition/size-sweep.ts'
import { susceptibility } from '../../../measure/transition/susceptibility.ts'
import { type JudgedTransition, judgeTransition } from '../../../measure/transition/verdict.ts'
import { centred } from './sweeps.ts'

/** What stands at one size and one control. */
export interface SweepCell {
  size: number
  control: number
  replicates: number
  /** Mean of the order parameter, of its modulus where +m and -m are one phase. */
  mean: number
  susceptibility: number
  cumulant: number
  /** Of the means of the replicates, at the largest size. */
  bistability: Bistability | undefined
}

/** All that the runs at one value of the other parameter say. */
export interface SweepFigures {
  cells: SweepCell[]
  judged: JudgedTransition & { figures: TransitionFigures }
  /** Crossing of the cumulants followed to an infinite system; absent where it lies outside what was run. */
  critical?: BootstrapInterval
  scaling?: FiniteSizeScaling
}

/** Fewer sizes, controls, rates or replicates than these carry no verdict; of fewer than five replicates no interval does. */
export const fewest = { sizes: 3, controls: 3, rates: 3, replicates: 5 }

export interface SweepOptions {
  seed: number
  symmetric: boolean
  /** Jump or mean distance of two ways below which there is none, in the unit of the order parameter. */
  resolution: number
  /** Whether exponents are sought: a search of its own for each of 200 resamples. */
  scale: boolean
}

const resamples = 1000

/**
 * @param raw order parameter by size and control, tick by tick
 * @param loops mean distance of the ways there and back by size, with the rates as controls
 */
export function sweepFigures(
  raw: readonly SizeSweep<Float64Array>[],
  loops: readonly SizeSweep<number>[],
  { seed, symmetric, resolution, scale }: SweepOptions,
): SweepFigures {
  const sweeps = symmetric ? raw : centred(raw)
  const options = { seed, resamples }
  const cells = raw.flatMap((sweep, s) =>
    sweep.controls.map((control, c): SweepCell => {
      const means = sweep.replicates[c].map((values) => meanOf(symmetric ? values.map(Math.abs) : values))
      const moments = pooledMoments(sweeps[s].replicates[c].map((values) => momentsOf(values)))
      return {
        size: sweep.size,
        control,
        replicates: means.length,
        mean: meanOf(means),
        susceptibility: susceptibility(moments, sweep.size),
        cumulant: binderCumulant(moments),
        bistability: s + 1 === raw.length ? bistability(sweep.replicates[c].map(meanOf), { seed }) : undefined,
      }
    }),
  )
  const { sizes, controls, rates, replicates } = fewest
  const ofLoops = loops.length >= sizes && loops.every((each) => each.controls.length >= rates)
  const enough =
    sweeps.length >= sizes &&
    sweeps[0].controls.length >= controls &&
    sweeps.every((sweep) => sweep.replicates.every((cell) => cell.length >= replicates))
  if (!enough) {
    const figures: TransitionFigures = loops.length > 0 ? { hysteresis: hysteresisLimit(loops, options) } : {}
    return { cells, judged: { ...judgeTransition(figures, resolution), figures } }
  }
  const [{ controls: run }] = sweeps
  const critical = criticalPoint(
    mapCells(sweeps, (values) => momentsOf(values)),
    options,
  )
  return {
    cells,
    judged: analyseTransition({ sweeps, ...(ofLoops && { loops }) }, { ...options, symmetric, resolution }),
    // Cumulants of noise cross too, and extrapolate to anywhere.
    ...(critical.estimate >= run[0] && critical.estimate <= run[run.length - 1] && { critical }),
    ...(scale && {
      scaling: finiteSizeScaling(
        mapCells(sweeps, (values) => scaledOrder(values, symmetric)),
        { seed },
      ),
    }),
  }
}

/** What scales with size: the mean modulus, or without symmetry the root mean square of the swings. */
function scaledOrder(values: Float64Array, symmetric: boolean): number {
  return symmetric ? meanOf(values.map(Math.abs)) : Math.sqrt(meanOf(values.map((value) => value * value)))
}

function mapCells<S>(sweeps: readonly SizeSweep<Float64Array>[], figure: (values: Float64Array) => S): SizeSweep<S>[] {
  return sweeps.map((sweep) => ({ ...sweep, replicates: sweep.replicates.map((cell) => cell.map(figure)) }))
}
