import { groupBy } from '../../analysis/group-by.ts'
import { meanOf } from '../../measure/mean-of.ts'
import { analyseTransition } from '../../measure/transition/analyse-transition.ts'
import { binderCumulant } from '../../measure/transition/binder-cumulant.ts'
import { type Moments, pooledMoments } from '../../measure/transition/moments.ts'
import type { SizeHistograms } from '../../measure/transition/reweighted-scaling.ts'
import type { SizeSweep } from '../../measure/transition/size-sweep.ts'
import type { TransitionVerdict } from '../../measure/transition/verdict.ts'
import type { CompanyRun } from './company-task.ts'
import { choiceWeight } from './little.ts'
import type { PlannedCompany } from './plan.ts'

/** A planned run that was made. */
export type MadeCompany = PlannedCompany & { run: CompanyRun }

/** Runs of one part by size and control. */
function cellsOf(runs: readonly MadeCompany[], part: PlannedCompany['part']) {
  const own = runs.filter((each) => each.part === part)
  return [...groupBy(own, ({ size }) => size)].map(([size, ofSize]) => ({
    size,
    cells: [...groupBy(ofSize, ({ control }) => control)].map(([control, cell]) => ({
      control,
      runs: cell.map(({ run }) => run),
    })),
  }))
}

/** Mean choice quarter by quarter, as the transition kit takes it. */
export function sweepsOf(runs: readonly MadeCompany[], part: 'company' | 'alone'): SizeSweep<ArrayLike<number>>[] {
  return cellsOf(runs, part).map(({ size, cells }) => ({
    size,
    controls: cells.map(({ control }) => control),
    replicates: cells.map((cell) => cell.runs.map(({ choices }) => choices)),
  }))
}

export function histogramsOf(runs: readonly MadeCompany[]): SizeHistograms[] {
  return cellsOf(runs, 'scaling').map(({ size, cells }) => ({
    size,
    values: Float64Array.from({ length: size + 1 }, (_, adopters) => (2 * adopters) / size - 1),
    controls: cells.map(({ control }) => control),
    counts: cells[0].runs.map((_, replicate) => cells.map((cell) => cell.runs[replicate].counts)),
    logWeight: (coupling) => choiceWeight(size, coupling),
  }))
}

export function cumulantAt(sweeps: readonly SizeSweep<Moments>[], size: number, control: number): number {
  const sweep = sweeps.find((each) => each.size === size)
  const cell = sweep?.replicates[sweep.controls.indexOf(control)] ?? []
  return binderCumulant(pooledMoments(cell))
}

/** The kit's verdict. Where up and down are not alike, each cell is centred on its own mean first. */
export function verdictOn(
  sweeps: readonly SizeSweep<ArrayLike<number>>[],
  symmetric: boolean,
  { seed, resolution }: { seed: number; resolution: number },
): TransitionVerdict {
  const centred = sweeps.map(({ replicates, ...sweep }) => ({
    ...sweep,
    replicates: replicates.map((cell) => {
      const mean = meanOf(cell.map(meanOf))
      return cell.map((values) => Float64Array.from(values, (m) => m - mean))
    }),
  }))
  return analyseTransition({ sweeps: symmetric ? sweeps : centred }, { seed, resamples: 500, symmetric, resolution })
    .verdict
}
