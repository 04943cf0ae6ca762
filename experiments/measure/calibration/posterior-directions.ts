import { EigenvalueDecomposition, Matrix } from 'ml-matrix'
import { type Contraction, contractionOf, type PosteriorOptions } from './posterior-summary.ts'

/** A direction in the space of the parameters, each in standard deviations of its prior. */
export interface PosteriorDirection extends Contraction {
  /** One for each parameter; their squares sum to 1, the largest is above 0. */
  loadings: number[]
}

/**
 * Principal directions of the weighted posterior, the one of least variance first: along the first ones the data pin
 * combinations of parameters, along the last ones parameters may move together unseen. As priors are independent, each
 * direction has variance 1 before the data.
 * @param draws rows of values in standard deviations of the prior, one a parameter
 * @param weights one a draw, 0 or more, of any sum
 *
 * Source: eigenvectors of the covariance, as in sloppy models, Gutenkunst et al. (2007), PLoS Comput. Biol. 3, e189.
 */
export function posteriorDirections(
  draws: readonly (readonly number[])[],
  weights: readonly number[],
  options: PosteriorOptions,
): PosteriorDirection[] {
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const k = draws[0].length
  const means = Array.from(
    { length: k },
    (_, j) => draws.reduce((sum, draw, i) => sum + weights[i] * draw[j], 0) / total,
  )
  const scaled = new Matrix(draws.map((draw, i) => draw.map((x, j) => (x - means[j]) * Math.sqrt(weights[i] / total))))
  // In the order of rising variance.
  const { eigenvectorMatrix } = new EigenvalueDecomposition(scaled.transpose().mmul(scaled), { assumeSymmetric: true })
  return Array.from({ length: k }, (_, direction) => {
    const loadings = signed(eigenvectorMatrix.getColumn(direction))
    const along = draws.map((draw) => draw.reduce((sum, x, j) => sum + loadings[j] * x, 0))
    return { loadings, ...contractionOf(along, weights, 1, options) }
  })
}

/** A direction and its opposite are the same: the largest loading is above 0. */
function signed(loadings: readonly number[]): number[] {
  const largest = loadings.reduce((most, each) => (Math.abs(each) > Math.abs(most) ? each : most), 0)
  return loadings.map((each) => (largest < 0 ? -each : each))
}
