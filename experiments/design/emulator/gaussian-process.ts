import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { type Kernel, covariance } from './kernel.ts'

export interface Prediction {
  mean: number
  /** Of the function itself, without the noise of a new run. */
  variance: number
}

export interface GaussianProcess {
  predict(position: readonly number[]): Prediction
  logMarginalLikelihood: number
}

/**
 * A Gaussian process with mean zero that has seen `values` at `positions`, each with its own variance of noise.
 *
 * Source: Rasmussen and Williams (2006), algorithm 2.1. Cost O(n^3) once, O(n^2) a prediction. Undefined where the
 * covariance is singular to machine precision, as with two equal positions and no noise.
 */
export function gaussianProcess(
  positions: readonly (readonly number[])[],
  values: readonly number[],
  kernel: Kernel,
  noise: readonly number[],
): GaussianProcess | undefined {
  const n = positions.length
  const K = new Matrix(n, n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const shared = covariance(kernel, positions[i], positions[j])
      K.set(i, j, shared).set(j, i, shared)
    }
    K.set(i, i, kernel.variance + noise[i])
  }
  const cholesky = new CholeskyDecomposition(K)
  if (!cholesky.isPositiveDefinite()) return undefined
  const L = cholesky.lowerTriangularMatrix.to2DArray()
  const y = Matrix.columnVector([...values])
  const weights = cholesky.solve(y).to1DArray()
  const logDeterminant = 2 * L.reduce((sum, row, i) => sum + Math.log(row[i]), 0)
  const fit = values.reduce((sum, value, i) => sum + value * weights[i], 0)
  return {
    logMarginalLikelihood: -(fit + logDeterminant + n * Math.log(2 * Math.PI)) / 2,
    predict(position) {
      const shared = positions.map((each) => covariance(kernel, each, position))
      const mean = shared.reduce((sum, each, i) => sum + each * weights[i], 0)
      const explained = forwardSubstitution(L, shared).reduce((sum, each) => sum + each * each, 0)
      return { mean, variance: Math.max(0, kernel.variance - explained) }
    },
  }
}

/** Solves L v = b for a lower triangular L. */
function forwardSubstitution(L: readonly number[][], b: readonly number[]): number[] {
  const v: number[] = []
  for (let i = 0; i < b.length; i++) {
    let rest = b[i]
    for (let j = 0; j < i; j++) rest -= L[i][j] * v[j]
    v.push(rest / L[i][i])
  }
  return v
}
