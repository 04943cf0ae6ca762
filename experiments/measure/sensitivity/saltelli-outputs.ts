/** Outputs of a Saltelli design, taken apart. Arrays by factor hold one output for each base sample. */
export interface SaltelliOutputs {
  /** Base samples with all their outputs. */
  baseSamples: number
  /** Base samples left out because some run of theirs has no finite output. */
  dropped: number
  /** Outputs at the points of A and B, less the mean of all outputs, which makes the estimates sharper. */
  a: Float64Array
  b: Float64Array
  /** At A with the column of one factor from B. */
  ab: Float64Array[]
  /** At B with the column of one factor from A; undefined without second order. */
  ba: Float64Array[] | undefined
}

/**
 * Takes apart outputs in the row order of SALib: for each base sample A, AB of each factor, BA of each factor where
 * there is a second order, B.
 * @throws RangeError where the number of outputs is no multiple of the rows that a base sample has
 */
export function saltelliOutputs(outputs: ArrayLike<number>, factors: number, secondOrder: boolean): SaltelliOutputs {
  const rows = (secondOrder ? 2 * factors : factors) + 2
  if (outputs.length % rows !== 0)
    throw new RangeError(
      `A Saltelli design of ${factors} factors has ${rows} rows a base sample, not ${outputs.length}`,
    )
  const starts = Array.from({ length: outputs.length / rows }, (_, sample) => sample * rows)
  const whole = starts.filter((start) => rowsAt(outputs, start, rows).every(Number.isFinite))
  const mean = whole.reduce((sum, start) => sum + sumOf(rowsAt(outputs, start, rows)), 0) / (whole.length * rows)
  const column = (row: number): Float64Array => Float64Array.from(whole, (start) => outputs[start + row] - mean)
  const columns = (first: number): Float64Array[] => Array.from({ length: factors }, (_, j) => column(first + j))
  return {
    baseSamples: whole.length,
    dropped: starts.length - whole.length,
    a: column(0),
    b: column(rows - 1),
    ab: columns(1),
    ba: secondOrder ? columns(1 + factors) : undefined,
  }
}

function rowsAt(outputs: ArrayLike<number>, start: number, rows: number): number[] {
  return Array.from({ length: rows }, (_, row) => outputs[start + row])
}

function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0)
}
