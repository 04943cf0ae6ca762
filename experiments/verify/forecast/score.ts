import { quantileSorted } from 'simple-statistics'
import { crpsOfEnsemble, crpsOfNormal } from '../../measure/forecast/crps.ts'
import { autoregression, randomWalk } from './naive.ts'
import type { PublishedPoint, PublishedSeries } from './published-series.ts'

/** What the model and the two naive forecasts make of one published figure. Errors and scores are shares of the figure. */
export interface Scored {
  series: PublishedSeries
  point: PublishedPoint
  model: { median: number; low: number; high: number; error: number; crps: number; covered: boolean }
  walk: { error: number; crps: number }
  autoregression?: { error: number; crps: number }
}

/**
 * Figures of a series after an origin, forecast from those up to it. None where the series begins after the origin or ends
 * with it.
 * @param ratiosAt for each run, the observable at a year over that at another
 */
export function scoresOf(
  series: PublishedSeries,
  { origin, until }: { origin: number; until: number },
  ratiosAt: (year: number, over: number) => number[],
): Scored[] {
  // A year's figure counts as known once its year is over.
  const known = series.points.filter(({ year }) => year < origin + 1)
  const last = known[known.length - 1]
  if (!last) return []
  const ahead = series.points.filter(({ year }) => year > last.year && year <= until)
  return ahead.map((point) => {
    const members = ratiosAt(point.year, last.year).map((ratio) => last.value * ratio)
    const sorted = members.toSorted((a, b) => a - b)
    const [low, median, high] = [0.05, 0.5, 0.95].map((share) => quantileSorted(sorted, share))
    const share = (figure: number) => figure / Math.abs(point.value)
    const naive = (forecast: { mean: number; sd: number }) => ({
      error: share(Math.abs(forecast.mean - point.value)),
      crps: share(crpsOfNormal(forecast, point.value)),
    })
    const fitted = autoregression(known, point.year)
    return {
      series,
      point,
      model: {
        median,
        low,
        high,
        error: share(Math.abs(median - point.value)),
        crps: share(crpsOfEnsemble(members, point.value)),
        covered: point.value >= low && point.value <= high,
      },
      walk: naive(randomWalk(known, point.year)),
      ...(fitted && { autoregression: naive(fitted) }),
    }
  })
}
