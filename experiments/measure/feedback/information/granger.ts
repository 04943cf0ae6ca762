import betaCdf from '@stdlib/stats-base-dists-beta-cdf'
import { leastSquares } from '../../regression/least-squares.ts'
import { laggedRows, type SeriesPair } from './lagged-rows.ts'

export interface GrangerTest {
  /** ln of the residual variance without the cause's past over that with it, nats; twice the Gaussian transfer entropy. */
  causality: number
  /** F statistic of the cause's lags, with `lags` and `freedom` degrees of freedom. */
  f: number
  freedom: number
  /** Chance of an F as large where the cause tells nothing, errors being normal and independent. */
  p: number
  rows: number
}

/**
 * Whether the past of one series helps to foretell another beside its own past, in a linear autoregression. It sees
 * what comes first, not what acts: a common driver with different lags passes for a cause. Beside a gain by ablation it
 * shows how far such tests can be trusted.
 * Undefined where a series is constant or too short, or its lags depend on each other.
 * Source: C. Granger, Econometrica 37 (1969); J. Geweke, J. Am. Stat. Assoc. 77 (1982), for the measure.
 */
export function grangerTest(replicates: readonly SeriesPair[], lags: number): GrangerTest | undefined {
  const { next, effectPast, causePast } = laggedRows(replicates, lags, lags)
  const constant = new Float64Array(next.length).fill(1)
  const own = leastSquares([constant, ...effectPast], next)
  const both = leastSquares([constant, ...effectPast, ...causePast], next)
  const freedom = next.length - 2 * lags - 1
  if (!own || !both || freedom < 1 || !(both.residualSum > 0)) return undefined
  const f = ((own.residualSum - both.residualSum) * freedom) / (both.residualSum * lags)
  // F above f is beta below d2/(d2 + d1 f).
  const p = f > 0 ? betaCdf(freedom / (freedom + lags * f), freedom / 2, lags / 2) : 1
  return { causality: Math.log(own.residualSum / both.residualSum), f, freedom, p, rows: next.length }
}
