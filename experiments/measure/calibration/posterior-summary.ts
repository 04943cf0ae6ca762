import { bootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { influenceInterval, manyRows } from '../bootstrap/influence-interval.ts'
import type { Estimate } from '../estimate.ts'
import { varianceOf } from '../variance-of.ts'
import { weightedQuantile } from './weighted-quantile.ts'

/** What a calibration leaves of one parameter, in the unit of the parameter. */
export interface PosteriorSummary {
  mean: number
  sd: number
  /** 5, 50 and 95 in 100 of the posterior's weight lie below. */
  q05: number
  median: number
  q95: number
  /** Share of the prior's variance that the data took away; below 0 where the posterior is wider. */
  contraction: Estimate
  /** Whether the data pin the parameter: the whole interval of the contraction lies above `leastContraction`. */
  pinned: boolean
}

export interface PosteriorOptions extends BootstrapOptions {
  /** Contraction below which the data are said to tell next to nothing, 0.1 if left out. */
  leastContraction?: number
}

/**
 * Summary of one parameter's weighted posterior draws. The contraction has a BCa interval over draws, from sums where
 * there are effectively many.
 * @param weights one a draw, 0 or more, of any sum
 * @param prior values spread as the prior, as its quantiles at even shares
 */
export function posteriorSummary(
  draws: readonly number[],
  weights: readonly number[],
  prior: readonly number[],
  { leastContraction = 0.1, ...options }: PosteriorOptions,
): PosteriorSummary {
  const priorVariance = varianceOf(prior)
  const { mean, variance } = weightedMoments(draws, weights, Int32Array.from(draws.keys()))
  const contractionOf = (left: number): number => 1 - left / priorVariance
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const contraction =
    effectiveDraws(weights) >= manyRows
      ? influenceInterval(
          contractionOf(variance),
          draws.map((x, i) => ((weights[i] / total) * (variance - (x - mean) ** 2)) / priorVariance),
          options.level,
        )
      : bootstrapInterval(
          [draws.length],
          (rows) => contractionOf(weightedMoments(draws, weights, rows).variance),
          options,
        )
  const [q05, median, q95] = [0.05, 0.5, 0.95].map((share) => weightedQuantile(draws, weights, share))
  return { mean, sd: Math.sqrt(variance), q05, median, q95, contraction, pinned: contraction.low > leastContraction }
}

/** Number of equal weights that would tell as much: (sum w)^2 / sum w^2 (L. Kish, Survey Sampling, 1965). */
export function effectiveDraws(weights: readonly number[]): number {
  const sum = weights.reduce((total, weight) => total + weight, 0)
  return sum ** 2 / weights.reduce((total, weight) => total + weight ** 2, 0)
}

function weightedMoments(
  values: readonly number[],
  weights: readonly number[],
  rows: Int32Array,
): { mean: number; variance: number } {
  let total = 0
  let sum = 0
  for (const row of rows) {
    total += weights[row]
    sum += weights[row] * values[row]
  }
  const mean = sum / total
  let squares = 0
  for (const row of rows) squares += weights[row] * (values[row] - mean) ** 2
  return { mean, variance: squares / total }
}
