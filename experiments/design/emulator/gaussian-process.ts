import { CholeskyDecomposition, Matrix } from 'ml-matrix'
import { squaredDistance } from '../unit-cube.ts'

/** Squared-exponential (RBF) covariance: variance x exp(-sum of ((a_j - b_j) / lengthscale_j)^2 / 2). */
export interface Kernel {
  variance: number
  lengthscales: readonly number[]
}

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
  { variance, lengthscales }: Kernel,
  noise: readonly number[],
): GaussianProcess | undefined {
  const n = positions.length
  const scaled = (position: readonly number[]) => position.map((x, j) => x / lengthscales[j])
  const covariance = (a: readonly number[], b: readonly number[]) => variance * Math.exp(-squaredDistance(a, b) / 2)
  const seen = positions.map(scaled)
  const K = new Matrix(n, n)
  for (let i = 0; i < n; i++) {
    for (let j = 0; j < i; j++) {
      const shared = covariance(seen[i], seen[j])
      K.set(i, j, shared).set(j, i, shared)
    }
    K.set(i, i, variance + noise[i])
  }
  const cholesky = new CholeskyDecomposition(K)
  if (!cholesky.isPositiveDefinite()) return undefined
  const L = Float64Array.from(cholesky.lowerTriangularMatrix.to1DArray())
  const weights = cholesky.solve(Matrix.columnVector([...values])).to1DArray()
  let logDeterminant = 0
  for (let i = 0; i < n; i++) logDeterminant += 2 * Math.log(L[i * n + i])
  const fit = values.reduce((sum, value, i) => sum + value * weights[i], 0)
  return {
    logMarginalLikelihood: -(fit + logDeterminant + n * Math.log(2 * Math.PI)) / 2,
    predict(position) {
      const place = scaled(position)
      const shared = new Float64Array(n)
      let mean = 0
      for (let i = 0; i < n; i++) {
        shared[i] = covariance(seen[i], place)
        mean += shared[i] * weights[i]
      }
      return { mean, variance: Math.max(0, variance - explained(L, shared)) }
    },
  }
}

/** b' (L L')^-1 b for the n x n lower triangular L in rows, by forward substitution; `b` is overwritten. */
function explained(L: Float64Array, b: Float64Array): number {
  const n = b.length
  let sum = 0
  for (let i = 0; i < n; i++) {
    let rest = b[i]
    for (let j = 0; j < i; j++) rest -= L[i * n + j] * b[j]
    b[i] = rest / L[i * n + i]
    sum += b[i] * b[i]
  }
  return sum
}
