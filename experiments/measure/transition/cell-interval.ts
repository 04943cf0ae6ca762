import { bootstrapInterval, type BootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { bootstrapValues, type Resampling } from '../bootstrap/bootstrap-values.ts'

/** A figure computed from cells, such as sizes and settings, each with its replicates. */
export type CellFigure<R> = (cells: R[][]) => number

/**
 * A figure of several cells with its interval. Replicates are resampled, each within its cell; ticks never are, as
 * they depend on one another.
 */
export function cellInterval<R>(
  cells: readonly (readonly R[])[],
  figure: CellFigure<R>,
  options: BootstrapOptions,
): BootstrapInterval {
  const strata = cells.map((cell) => cell.length)
  return bootstrapInterval(strata, (rows) => figure(cellsAt(cells, rows)), options)
}

/** The figure on each resample of the replicates; NaN where it has no value. */
export function cellValues<R>(
  cells: readonly (readonly R[])[],
  figure: CellFigure<R>,
  resampling: Resampling,
): Float64Array {
  const strata = cells.map((cell) => cell.length)
  return bootstrapValues(strata, (rows) => figure(cellsAt(cells, rows)), resampling)
}

/** The replicates at these rows of all cells laid end to end. The jackknife hands over fewer rows than there are. */
function cellsAt<R>(cells: readonly (readonly R[])[], rows: Int32Array): R[][] {
  const resampled: R[][] = []
  let start = 0
  let at = 0
  for (const cell of cells) {
    const drawn: R[] = []
    for (; at < rows.length && rows[at] < start + cell.length; at++) drawn.push(cell[rows[at] - start])
    resampled.push(drawn)
    start += cell.length
  }
  return resampled
}
