import { bootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { influenceInterval, manyRows } from '../bootstrap/influence-interval.ts'
import type { Estimate } from '../estimate.ts'
import { varianceOf } from '../variance-of.ts'
import { weightedQuantile } from './weighted-quantile.ts'

/** What a calibration leaves of one parameter, in the unit of the parameter. */
export interface PosteriorSummary extends Contraction {
  mean: number
  sd: number
  /** 5, 50 and 95 in 100 of the posterior's weight lie below. */
  q05: number
  median: number
  q95: number
}

/** How far the data pin a parameter, or a direction in the space of several. */
export interface Contraction {
  /** Share of the prior's variance that the data took away; below 0 where the posterior is wider. */
  contraction: Estimate
  /** Whether the data pin it: the whole interval of the contraction lies above `leastContraction`. */
  pinned: boolean
}

export interface PosteriorOptions extends BootstrapOptions {
  /** Contraction below which the data are said to tell next to nothing, 0.1 if left out. */
  leastContraction?: number
}

/**
 * Summary of one parameter's weighted posterior draws.
 * @param weights one a draw, 0 or more, of any sum
 * @param prior values spread as the prior, as its quantiles at even shares
 */
export function posteriorSummary(
  draws: readonly number[],
  weights: readonly number[],
  prior: readonly number[],
  options: PosteriorOptions,
): PosteriorSummary {
  const { mean, variance } = weightedMoments(draws, weights, Int32Array.from(draws.keys()))
  const [q05, median, q95] = [0.05, 0.5, 0.95].map((share) => weightedQuantile(draws, weights, share))
  return {
    mean,
    sd: Math.sqrt(variance),
    q05,
    median,
    q95,
    ...contractionOf(draws, weights, varianceOf(prior), options),
  }
}

/**
 * What the data take away of the prior's variance, with a BCa interval over draws, from sums where there are effectively
 * many.
 */
export function contractionOf(
  draws: readonly number[],
  weights: readonly number[],
  priorVariance: number,
  { leastContraction = 0.1, ...options }: PosteriorOptions,
): Contraction {
  const { mean, variance } = weightedMoments(draws, weights, Int32Array.from(draws.keys()))
  const taken = (left: number): number => 1 - left / priorVariance
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  const contraction =
    effectiveDraws(weights) >= manyRows
      ? influenceInterval(
          taken(variance),
          draws.map((x, i) => ((weights[i] / total) * (variance - (x - mean) ** 2)) / priorVariance),
          options.level,
        )
      : bootstrapInterval([draws.length], (rows) => taken(weightedMoments(draws, weights, rows).variance), options)
  return { contraction, pinned: contraction.low > leastContraction }
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
