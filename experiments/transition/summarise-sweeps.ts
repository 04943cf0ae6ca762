import { type MeanInterval, meanInterval } from './mean-interval.ts'
import type { Extent } from './plan.ts'
import type { MadeRun } from './run-plan.ts'
import type { Setting } from './settings.ts'
import { slowLimit } from './slow-limit.ts'
import { type Axis, axes, type SweepFigures, sweepFigures } from './sweep-figures.ts'

/** Sweeps of one setting against one axis, over seeds. */
export interface AxisSummary {
  loops: { leg: number; loop: MeanInterval }[]
  /** The loop of an infinitely slow sweep. */
  slowLoop: MeanInterval
  /** At the slowest leg, on the way down. */
  slope: MeanInterval
  steepestAt: MeanInterval
  halfAt: MeanInterval
  sizes: { firms: number; slope: MeanInterval }[]
  /** Steepest slope of the most firms less that of the fewest. */
  slopeGrowth: MeanInterval
}

export interface SettingSummary {
  setting: Setting
  field: AxisSummary
  price: AxisSummary
  /** Adoption at grid points of each axis by leg, mean over seeds. */
  curves: { axis: Axis; leg: number; points: CurvePoint[] }[]
}

export interface CurvePoint {
  point: number
  down: number
  back: number
}

/** Summarises the sweeps of one setting; a seed counts where all runs that a figure needs were made. */
export function summariseSweeps(runs: readonly MadeRun[], setting: Setting, extent: Extent): SettingSummary {
  const own = runs.flatMap((run) => (run.kind === 'sweep' && run.setting.key === setting.key ? [run] : []))
  const read = (axis: Axis) =>
    own.map(({ replicate, firms, leg, run }) => ({ replicate, firms, leg, figures: sweepFigures(run, leg, axis) }))
  const summaries = Object.fromEntries(axes.map((axis) => [axis, summariseAxis(read(axis), extent)]))
  const curves = axes.flatMap((axis) =>
    extent.legs.map((leg) => {
      const sweeps = read(axis).filter((sweep) => sweep.leg === leg && sweep.firms === extent.usualSize)
      return { axis, leg, points: meanCurve(sweeps.map(({ figures }) => figures)) }
    }),
  )
  return { setting, field: summaries.field, price: summaries.price, curves }
}

interface ReadSweep {
  replicate: number
  firms: number
  leg: number
  figures: SweepFigures
}

function summariseAxis(sweeps: readonly ReadSweep[], extent: Extent): AxisSummary {
  const { sizes, usualSize, legs, usualLeg, seeds } = extent
  const figure = (firms: number, leg: number, name: 'loop' | 'slope' | 'steepestAt' | 'halfAt') =>
    Array.from({ length: seeds }, (_, replicate) => {
      const found = sweeps.find((each) => each.replicate === replicate && each.firms === firms && each.leg === leg)
      return found ? found.figures[name] : Number.NaN
    })
  const slowest = legs[legs.length - 1]
  const loops = legs.map((leg) => figure(usualSize, leg, 'loop'))
  const most = figure(sizes[sizes.length - 1], usualLeg, 'slope')
  const fewest = figure(sizes[0], usualLeg, 'slope')
  return {
    loops: legs.map((leg, index) => ({ leg, loop: meanInterval(loops[index]) })),
    slowLoop: meanInterval(
      loops[0].map((_, replicate) =>
        slowLimit(
          legs,
          loops.map((byReplicate) => byReplicate[replicate]),
        ),
      ),
    ),
    slope: meanInterval(figure(usualSize, slowest, 'slope')),
    steepestAt: geometricInterval(figure(usualSize, slowest, 'steepestAt')),
    halfAt: geometricInterval(figure(usualSize, slowest, 'halfAt')),
    sizes: sizes.map((firms) => ({ firms, slope: meanInterval(figure(firms, usualLeg, 'slope')) })),
    slopeGrowth: meanInterval(most.map((slope, replicate) => slope - fewest[replicate])),
  }
}

/** Prices are averaged by their logs, as the sweep is even in log price. */
function geometricInterval(prices: readonly number[]): MeanInterval {
  const { mean, low, high, n } = meanInterval(prices.map(Math.log))
  return { mean: Math.exp(mean), low: Math.exp(low), high: Math.exp(high), n }
}

function meanCurve(figures: readonly SweepFigures[]): CurvePoint[] {
  const points = [...new Set(figures.flatMap(({ down, back }) => [...down.keys(), ...back.keys()]))]
  const mean = (way: 'down' | 'back', point: number) =>
    meanInterval(figures.map((each) => each[way].get(point) ?? Number.NaN)).mean
  return points.sort((a, b) => b - a).map((point) => ({ point, down: mean('down', point), back: mean('back', point) }))
}
