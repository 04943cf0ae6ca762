import { bootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { influenceInterval, manyRows } from '../bootstrap/influence-interval.ts'
import { type Estimate, estimateOf } from '../estimate.ts'
import { meanAt } from '../mean-at.ts'
import { meanOf } from '../mean-of.ts'
import { varianceOf } from '../variance-of.ts'

/** Replicates of one point: mean, standard deviation over n - 1, and n. */
export interface PointSpread {
  mean: number
  sd: number
  n: number
}

/** The variance of an outcome, parted into what the factors make and what the seed makes. */
export interface SeedNoise {
  /** Mean variance over replicates at a point, in the squared unit of the outcome. */
  within: number
  /** Variance of the points' true means: that of their measured means less the seed noise left in them; never below 0. */
  between: number
  /** Seed noise left in a point's mean: mean of variance over n. */
  errorVariance: number
  /** Share of the variance of single runs that seed noise takes, with its BCa interval over points. */
  share: Estimate
}

/**
 * Law of total variance, Var Y = E Var(Y | point) + Var E(Y | point), by points with two or more replicates that lie as
 * the factors are distributed. NaN with fewer than two such points. 500 resamples if left out: there are many
 * points; from 2,000 on the interval is had from sums.
 */
export function seedNoise(points: readonly PointSpread[], options: BootstrapOptions): SeedNoise {
  const spread = points.filter(({ mean, sd, n }) => n >= 2 && Number.isFinite(mean) && Number.isFinite(sd))
  const means = Float64Array.from(spread, ({ mean }) => mean)
  const within = Float64Array.from(spread, ({ sd }) => sd ** 2)
  const errors = Float64Array.from(spread, ({ sd, n }) => sd ** 2 / n)
  const part = (rows: Int32Array): Omit<SeedNoise, 'share'> => {
    const errorVariance = meanAt(errors, rows)
    return {
      within: meanAt(within, rows),
      between: Math.max(0, varianceAt(means, rows) - errorVariance),
      errorVariance,
    }
  }
  const shareIn = (rows: Int32Array): number => {
    const { within, between } = part(rows)
    return within + between === 0 ? 0 : within / (within + between)
  }
  const found = part(Int32Array.from(spread.keys()))
  const share =
    spread.length >= manyRows
      ? shareOfMany(means, within, errors, options.level)
      : bootstrapInterval([spread.length], shareIn, { resamples: 500, ...options })
  return { ...found, share }
}

/** The share as a figure of three means; 1 where means vary less than seed noise alone would make them. */
function shareOfMany(means: Float64Array, within: Float64Array, errors: Float64Array, level?: number): Estimate {
  const mean = meanOf(means)
  const total = meanOf(within) + varianceOf(means) - meanOf(errors)
  if (total === 0) return estimateOf(0, 0, 0)
  const share = meanOf(within) / total
  const influences = means.map(
    (own, i) => (within[i] - share * (within[i] + (own - mean) ** 2 - errors[i])) / (total * means.length),
  )
  const { estimate, low, high } = influenceInterval(share, influences, level)
  return estimateOf(Math.min(1, estimate), Math.min(1, low), Math.min(1, high))
}

/** Variance over n - 1 of the values in these rows. */
function varianceAt(values: Float64Array, rows: Int32Array): number {
  const mean = meanAt(values, rows)
  let squares = 0
  for (const row of rows) squares += (values[row] - mean) ** 2
  return rows.length < 2 ? Number.NaN : squares / (rows.length - 1)
}
