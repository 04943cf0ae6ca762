import type { SizeSweep } from '../../../measure/transition/size-sweep.ts'
import { meanOf } from '../../../measure/mean-of.ts'
import { groupBy } from '../../group-by.ts'
import type { RunPath } from '../kit-table.ts'

/** How runs are laid out by size and control. */
export interface SweepColumns {
  order: string
  /** Value of the control of a run. */
  control: (run: RunPath) => number
  size: (run: RunPath) => number
  /** First tick at which runs have settled; half of the ticks if left out. */
  from?: number
}

/**
 * Settled values of the order parameter by size and control. Of the controls those that all sizes have; a run without a
 * finite value is left out.
 */
export function sweepsOf(
  runs: readonly RunPath[],
  { order, control, size, from }: SweepColumns,
): SizeSweep<Float64Array>[] {
  const bySize = [...groupBy(runs, size)].sort(([a], [b]) => a - b)
  const cells = bySize.map(([, own]) => {
    const settled = own.map((run) => ({ at: control(run), values: settledValues(run, order, from) }))
    return groupBy(
      settled.filter(({ values }) => values.length > 0),
      ({ at }) => at,
    )
  })
  const controls = [...(cells[0]?.keys() ?? [])].filter((at) => cells.every((own) => own.has(at))).sort((a, b) => a - b)
  return bySize.map(([ofSize], i) => ({
    size: ofSize,
    controls,
    replicates: controls.map((at) => (cells[i].get(at) ?? []).map(({ values }) => values)),
  }))
}

/** Finite values of a run from the tick on at which it has settled. */
export function settledValues({ ticks, figures }: RunPath, order: string, from?: number): Float64Array {
  const start = from ?? (ticks[0] + ticks[ticks.length - 1]) / 2
  return figures[order].filter((value, i) => ticks[i] >= start && Number.isFinite(value))
}

/** Each cell less its mean over all its replicates: swings of an order parameter that has no symmetry. */
export function centred(sweeps: readonly SizeSweep<Float64Array>[]): SizeSweep<Float64Array>[] {
  return sweeps.map((sweep) => ({
    ...sweep,
    replicates: sweep.replicates.map((cell) => {
      const mean = meanOf(Float64Array.from(cell.flatMap((values) => [...values])))
      return cell.map((values) => values.map((value) => value - mean))
    }),
  }))
}
