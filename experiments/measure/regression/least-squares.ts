import { Matrix, QrDecomposition } from 'ml-matrix'

export interface LeastSquares {
  /** One for each column of the design, in its order. */
  coefficients: number[]
  /** y less what the columns explain, one a row. */
  residuals: Float64Array
  /** Sum of their squares. */
  residualSum: number
}

/**
 * Ordinary least squares by Householder QR. The design has the columns as given: a constant is one of them.
 * Undefined where the columns depend on each other or there are fewer rows than columns.
 * @param columns of the design, each as long as `y`
 */
export function leastSquares(columns: readonly ArrayLike<number>[], y: ArrayLike<number>): LeastSquares | undefined {
  const rows = y.length
  if (rows < columns.length) return undefined
  // Columns of very different size would pass for dependent ones.
  const scales = columns.map((column) => Math.sqrt(squares(column) / rows) || 1)
  const design = new Matrix(rows, columns.length)
  columns.forEach((column, j) => {
    for (let i = 0; i < rows; i++) design.set(i, j, column[i] / scales[j])
  })
  const qr = new QrDecomposition(design)
  const diagonal = qr.upperTriangularMatrix.diagonal().map(Math.abs)
  if (Math.min(...diagonal) < 1e-10 * Math.max(...diagonal)) return undefined
  const coefficients = qr
    .solve(Matrix.columnVector(Array.from(y)))
    .to1DArray()
    .map((value, j) => value / scales[j])
  const residuals = Float64Array.from(y, (value, i) => {
    let rest = value
    for (let j = 0; j < columns.length; j++) rest -= coefficients[j] * columns[j][i]
    return rest
  })
  return { coefficients, residuals, residualSum: squares(residuals) }
}

function squares(values: ArrayLike<number>): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i] ** 2
  return sum
}
