export interface LeastSquares {
  /** One for each column of the design, in its order. */
  coefficients: number[]
  /** y less what the columns explain, one a row. */
  residuals: Float64Array
  /** Sum of their squares. */
  residualSum: number
}

/**
 * Ordinary least squares by Householder QR, column by column: matrices of rows, as packages have them, take seconds for
 * a hundred thousand rows. The design has the columns as given: a constant is one of them. Undefined where the columns
 * depend on each other or there are fewer rows than columns.
 * @param columns of the design, each as long as `y`
 */
export function leastSquares(columns: readonly ArrayLike<number>[], y: ArrayLike<number>): LeastSquares | undefined {
  const rows = y.length
  if (rows < columns.length) return undefined
  // Columns of very different size would pass for dependent ones.
  const scales = columns.map((column) => Math.sqrt(squares(column) / rows) || 1)
  const design = columns.map((column, j) => Float64Array.from(column, (value) => value / scales[j]))
  const right = Float64Array.from(y)
  const diagonal = design.map((column, j) => reflect(column, j, [...design.slice(j + 1), right]))
  const sizes = diagonal.map(Math.abs)
  if (!(Math.min(...sizes) > 1e-10 * Math.max(...sizes))) return undefined
  const solution = diagonal.map(() => 0)
  for (let j = diagonal.length - 1; j >= 0; j--) {
    let rest = right[j]
    for (let k = j + 1; k < diagonal.length; k++) rest -= design[k][j] * solution[k]
    solution[j] = rest / diagonal[j]
  }
  const coefficients = solution.map((value, j) => value / scales[j])
  const residuals = Float64Array.from(y)
  columns.forEach((column, j) => {
    for (let i = 0; i < rows; i++) residuals[i] -= coefficients[j] * column[i]
  })
  return { coefficients, residuals, residualSum: squares(residuals) }
}

/**
 * Turns a column from row `start` on into its first axis, and the others with it. The column is left as the normal of
 * the mirror.
 * @returns its length along the axis, with sign; 0 where nothing is left of it
 */
function reflect(normal: Float64Array, start: number, others: readonly Float64Array[]): number {
  let square = 0
  for (let i = start; i < normal.length; i++) square += normal[i] * normal[i]
  // Away from the column's own sign, so that no digits cancel.
  const length = normal[start] > 0 ? -Math.sqrt(square) : Math.sqrt(square)
  if (length === 0) return 0
  normal[start] -= length
  const half = -length * normal[start]
  for (const other of others) {
    let product = 0
    for (let i = start; i < normal.length; i++) product += normal[i] * other[i]
    const share = product / half
    for (let i = start; i < normal.length; i++) other[i] -= share * normal[i]
  }
  return length
}

function squares(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] ** 2
  return sum
}
