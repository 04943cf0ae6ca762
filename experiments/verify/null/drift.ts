import { mean, sampleStandardDeviation } from 'simple-statistics'
import { periodMean } from '../../measure/period-mean.ts'
import { percents, quantileNames, quantilesOf } from '../figures.ts'
import type { Check } from '../verification.ts'
import { type AggregateName, aggregateNames, aggregates } from './aggregates.ts'
import type { NullRun } from './null-run.ts'

/** Mean of the last quarters against that of early ones, once the start has passed. */
const early = { from: 50, to: 150 }
const lastQuarters = 100
/** Seeds begin alike: only after these quarters have they parted as far as they do. */
const parted = { from: 150, to: 250 }

/** Largest drift and largest burst: over the aggregate's own mean, or in points where it is judged in points. */
const drifts = { relative: 0.025, points: 0.005 }
const bursts = { relative: 0.25, points: 0.03 }

/** Standard errors that a judgement over seeds allows for. */
const errors = 2

/** Growth of the spread over seeds between the middle and the last quarters, beyond sampling. */
const spreadGrowth = 1.25

const earlyMean = (path: Float64Array): number => periodMean(path, early.from, early.to)
const lastMean = (path: Float64Array): number => periodMean(path, path.length - lastQuarters, path.length - 1)

/** Change between the early and the last quarters of a run. */
export function driftOf(path: Float64Array, kind: 'relative' | 'points'): number {
  const before = earlyMean(path)
  const after = lastMean(path)
  return kind === 'relative' ? after / before - 1 : after - before
}

/** Furthest that any quarter is from the mean of the run, NaN if any is no number. */
export function burstOf(path: Float64Array, kind: 'relative' | 'points'): number {
  const mean = periodMean(path, 0, path.length - 1)
  let worst = 0
  for (const value of path) {
    const distance = Math.abs(value - mean) / (kind === 'relative' ? Math.abs(mean) : 1)
    if (!(distance <= worst)) worst = distance
  }
  return worst
}

/**
 * No aggregate drifts or bursts. A drift moves all seeds one way, or takes them ever further from one another: so the
 * mean over seeds of the change, with its error, is small, and the spread over seeds does not grow. What one seed does
 * between two times is its fluctuation, and is shown. A burst is judged in every quarter of every seed. Few seeds cannot
 * show that there is no drift: of them it is asked only that they show none.
 */
export function driftChecks(runs: readonly NullRun[], few: boolean): Check[] {
  return aggregateNames.flatMap((name) => {
    const paths = runs.map((run) => run.aggregates[name])
    return [driftCheck(name, paths, few), spreadCheck(name, paths), burstCheck(name, paths)]
  })
}

function driftCheck(aggregate: AggregateName, paths: readonly Float64Array[], few: boolean): Check {
  const { drift: kind, name } = aggregates[aggregate]
  const figures = paths.map((path) => driftOf(path, kind))
  const middle = mean(figures)
  const error = sampleStandardDeviation(figures) / Math.sqrt(figures.length)
  const tolerance = drifts[kind]
  return {
    name: {
      en: `drift of ${name.en}: mean over seeds ${quantileNames}`,
      zh: `漂移：${name.zh}，各种子均值${quantileNames}`,
    },
    expected: '0 %',
    found: `${percents([middle])} (${percents(quantilesOf(figures))})`,
    tolerance: `${percents([tolerance], 1)} ${few ? '+' : '-'} ${errors} x ${percents([error])}`,
    holds: Math.abs(middle) + (few ? -errors : errors) * error <= tolerance,
  }
}

function spreadCheck(aggregate: AggregateName, paths: readonly Float64Array[]): Check {
  const { name } = aggregates[aggregate]
  const spread = (from: (path: Float64Array) => number) => sampleStandardDeviation(paths.map(from))
  const ratio = spread(lastMean) / spread((path) => periodMean(path, parted.from, parted.to))
  // The log of a ratio of two standard deviations of n figures each has the standard error 1/sqrt(n - 1).
  const most = spreadGrowth * Math.exp(errors / Math.sqrt(paths.length - 1))
  return {
    name: {
      en: `spread of ${name.en} over seeds, last quarters over the middle`,
      zh: `${name.zh}在各种子间的离散度，末期比中期`,
    },
    expected: '1',
    found: ratio.toFixed(2),
    tolerance: `<= ${most.toFixed(2)}`,
    holds: ratio <= most,
  }
}

function burstCheck(aggregate: AggregateName, paths: readonly Float64Array[]): Check {
  const { drift: kind, name } = aggregates[aggregate]
  const figures = paths.map((path) => burstOf(path, kind))
  const tolerance = bursts[kind]
  return {
    name: { en: `furthest quarter of ${name.en} ${quantileNames}`, zh: `最大偏离：${name.zh}${quantileNames}` },
    expected: '0 %',
    found: percents(quantilesOf(figures)),
    tolerance: percents([tolerance], 0),
    holds: figures.length > 0 && figures.every((figure) => Math.abs(figure) <= tolerance),
  }
}
