import { fill } from '../../chart/fill.ts'
import { chartWords } from '../../chart/words.ts'
import { type Interval, intervalOf } from '../../measure/interval.ts'
import { meanOverReplicates, widestSpread } from '../../measure/mean.ts'
import { periodMean } from '../../measure/period-mean.ts'
import type { Text } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { seriesWords } from '../words/series.ts'
import type { PlannedSeries } from './plan.ts'

/** Means of shares over time, and the words for how far replicates stray from them. */
export function sharePoints(planned: readonly PlannedSeries[], results: Results) {
  const series = planned.map(({ name, label }) => ({
    label,
    points: meanOverReplicates(results.paths(name) ?? [], results.years),
  }))
  const spread = widestSpread(series.flatMap(({ points }) => points))
  const points = Number((spread * 100).toFixed(1))
  return { series, band: fill(chartWords.meanAndSpread, { points }) }
}

/** Intervals at the first and at the last tick, for each planned quantity. */
export function atStartAndEnd(planned: readonly PlannedSeries[], results: Results) {
  const dates = [
    { date: seriesWords.start, tick: 0 },
    { date: seriesWords.end, tick: results.years.length - 1 },
  ]
  return planned.map(({ name, label }) => ({
    label,
    dates: dates.flatMap(({ date, tick }) => {
      const interval = intervalOf((results.paths(name) ?? []).map((path) => path[tick]))
      return interval ? [{ date, ...interval }] : []
    }),
  }))
}

/** Quarters in one period of growth accounting. */
const periodLength = 20

/** Mean contribution in each five years, for each planned factor; the start belongs to no period. */
export function contributionsByPeriod(planned: readonly PlannedSeries[], results: Results) {
  const last = results.years.length - 1
  const count = Math.max(1, Math.floor(last / periodLength))
  const periods = Array.from({ length: count }, (_, i) => ({
    from: i * periodLength + 1,
    to: i === count - 1 ? last : (i + 1) * periodLength,
  }))
  return planned.map(({ name, label }) => ({
    label,
    periods: periods.flatMap(({ from, to }): (Interval & { period: Text })[] => {
      const interval = intervalOf((results.paths(name) ?? []).map((path) => periodMean(path, from, to)))
      const years = `${Math.floor(results.years[from - 1])}–${Math.floor(results.years[to])}`
      return interval ? [{ period: { en: years, zh: years }, ...interval }] : []
    }),
  }))
}
