import { sampleStandardDeviation } from 'simple-statistics'
import { leastSquares } from '../../measure/regression/least-squares.ts'
import type { PublishedPoint } from './published-series.ts'

/** A forecast as a normal distribution; `sd` is 0 where the past says nothing of its errors. */
export interface NaiveForecast {
  mean: number
  sd: number
}

/** Figures without which an autoregression has no error of its own: three pairs for two coefficients. */
export const fewestForAutoregression = 4

/** Random walk: as it was, with the spread of its yearly changes so far, if there are two of them. */
export function randomWalk(known: readonly PublishedPoint[], year: number): NaiveForecast {
  const last = known[known.length - 1]
  const changes = known
    .slice(1)
    .map(({ year: at, value }, i) => (value - known[i].value) / Math.sqrt(at - known[i].year))
  const step = changes.length > 1 ? sampleStandardDeviation(changes) : 0
  return { mean: last.value, sd: step * Math.sqrt(year - last.year) }
}

/**
 * Autoregression of order 1 with a constant, by least squares on figures of successive years, forecast step by step;
 * undefined of fewer than `fewestForAutoregression` figures, with gaps between them, or without variation.
 */
export function autoregression(known: readonly PublishedPoint[], year: number): NaiveForecast | undefined {
  const gaps = known.slice(1).some(({ year: at }, i) => Math.abs(at - known[i].year - 1) > 1e-9)
  if (known.length < fewestForAutoregression || gaps) return undefined
  const before = known.slice(0, -1).map(({ value }) => value)
  const after = known.slice(1).map(({ value }) => value)
  const fit = leastSquares([before.map(() => 1), before], after)
  if (!fit) return undefined
  const [constant, slope] = fit.coefficients
  const variance = fit.residualSum / (after.length - 2)
  const last = known[known.length - 1]
  let [mean, spread] = [last.value, 0]
  for (let at = last.year + 1; at <= year + 1e-9; at++) {
    mean = constant + slope * mean
    spread = variance + slope ** 2 * spread
  }
  return { mean, sd: Math.sqrt(spread) }
}
