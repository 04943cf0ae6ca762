/** A box in the space of factors: ends by factor, both included, in the factors' own units. */
export interface Box {
  low: readonly number[]
  high: readonly number[]
}

/** Scenarios: values of the factors, and whether the outcome is one of interest there. */
export interface Scenarios {
  points: readonly (readonly number[])[]
  ofInterest: readonly boolean[]
}

/** Numbers of the rows, out of these, that lie in the box. */
export function rowsIn(box: Box, { points }: Scenarios, rows: readonly number[]): number[] {
  return rows.filter((row) => isIn(box, points[row]))
}

/** Whether a point lies in the box. */
export function isIn({ low, high }: Box, point: readonly number[]): boolean {
  // A plain loop: a search asks millions of times.
  for (let j = 0; j < point.length; j++) if (!(low[j] <= point[j] && point[j] <= high[j])) return false
  return true
}

/** The smallest box that holds these rows. */
export function boxAround({ points }: Scenarios, rows: readonly number[]): Box {
  const factors = [...(points[0] ?? []).keys()]
  return {
    low: factors.map((j) => rows.reduce((least, row) => Math.min(least, points[row][j]), Infinity)),
    high: factors.map((j) => rows.reduce((most, row) => Math.max(most, points[row][j]), -Infinity)),
  }
}

/** Values of a factor in these rows. */
export function valuesOf({ points }: Scenarios, rows: readonly number[], factor: number): Float64Array {
  const values = new Float64Array(rows.length)
  for (let i = 0; i < rows.length; i++) values[i] = points[rows[i]][factor]
  return values
}

/** The box with one end moved. */
export function withEnd(box: Box, side: 'low' | 'high', factor: number, value: number): Box {
  return { ...box, [side]: box[side].with(factor, value) }
}

/** Share of these rows that are of interest. */
export function densityOf({ ofInterest }: Scenarios, rows: readonly number[]): number {
  let cases = 0
  for (const row of rows) if (ofInterest[row]) cases++
  return cases / rows.length
}
