import type { BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { barrierGrowth } from './barrier-growth.ts'
import { binderCrossing } from './binder-crossing.ts'
import { binderMinimum } from './binder-minimum.ts'
import type { TransitionFigures } from './evidence.ts'
import { type Bins, histogram } from './histogram.ts'
import { hysteresisLimit } from './hysteresis-limit.ts'
import { latentJump } from './latent-jump.ts'
import { momentsOf } from './moments.ts'
import type { SizeSweep } from './size-sweep.ts'
import { susceptibilityGrowth } from './susceptibility-growth.ts'
import { judgeTransition, type JudgedTransition } from './verdict.ts'

/** What the runs of one transition hold. */
export interface TransitionRuns {
  /** Order parameter of each replicate, tick by tick after it has settled; three sizes or more, rising, one grid. */
  sweeps: readonly SizeSweep<ArrayLike<number>>[]
  /** Loop areas of sweeps there and back: see `hysteresisLimit`. */
  loops?: readonly SizeSweep<number>[]
}

export interface TransitionOptions extends BootstrapOptions {
  /** Whether +m and -m are one phase, as for opinions without a field; then the modulus is what may jump. */
  symmetric: boolean
  /** Jump or loop below which there is none. */
  resolution: number
}

const mostBins = 40
/** Values that a bin holds at least, of a size so small that its shares take few. */
const valuesInBin = 3

/** All figures of a transition and the verdict on them. */
export function analyseTransition(
  { sweeps, loops }: TransitionRuns,
  { symmetric, resolution, ...options }: TransitionOptions,
): JudgedTransition & { figures: TransitionFigures } {
  const moments = mapSweeps(sweeps, (values) => momentsOf(values))
  const modulus = (values: ArrayLike<number>): ArrayLike<number> =>
    symmetric ? Float64Array.from(values, Math.abs) : values
  const phases = mapSweeps(sweeps, modulus)
  const range = binsOf(phases)
  const histograms = mapSweeps(phases, (values) => histogram(values, range))
  const width = (range.high - range.low) / range.count
  const middles = Array.from({ length: range.count }, (_, bin) => range.low + (bin + 0.5) * width)
  const figures: TransitionFigures = {
    susceptibilityGrowth: susceptibilityGrowth(moments, options),
    crossing: binderCrossing(moments[moments.length - 2], moments[moments.length - 1], options),
    binderMinimum: binderMinimum(moments, options),
    barrier: barrierGrowth(histograms, options),
    jump: latentJump(histograms, middles, options),
    ...(loops && { hysteresis: hysteresisLimit(loops, options) }),
  }
  return { figures, ...judgeTransition(figures, resolution) }
}

function mapSweeps<R, S>(sweeps: readonly SizeSweep<R>[], figure: (replicate: R) => S): SizeSweep<S>[] {
  return sweeps.map(({ replicates, ...sweep }) => ({
    ...sweep,
    replicates: replicates.map((cell) => cell.map(figure)),
  }))
}

/** Bins over the range of all sizes, coarse enough for the values that the smallest size can take. */
function binsOf(sweeps: readonly SizeSweep<ArrayLike<number>>[]): Bins {
  const [low, high] = endsOf(sweeps.flatMap(({ replicates }) => replicates.flat()))
  const step = Math.min(...sweeps[0].replicates.map(latticeStep))
  const values = Math.round((high - low) / step) + 1
  return { low, high, count: Math.max(2, Math.min(mostBins, Math.floor(values / valuesInBin))) }
}

/** Mean distance of the values at one setting; where each setting is centred on its own mean, lattices differ. */
function latticeStep(cell: readonly ArrayLike<number>[]): number {
  const different = new Set<number>()
  for (const values of cell) {
    for (let i = 0; i < values.length && different.size < mostBins * valuesInBin; i++) different.add(values[i])
  }
  const [low, high] = endsOf([[...different]])
  return (high - low) / (different.size - 1)
}

function endsOf(lists: readonly ArrayLike<number>[]): [low: number, high: number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const values of lists) {
    for (let i = 0; i < values.length; i++) {
      low = Math.min(low, values[i])
      high = Math.max(high, values[i])
    }
  }
  return [low, high]
}
