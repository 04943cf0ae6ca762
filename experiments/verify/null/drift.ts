import { periodMean } from '../../measure/period-mean.ts'
import { percents, quantileNames, quantilesOf } from '../figures.ts'
import type { Check } from '../verification.ts'
import { type AggregateName, aggregateNames, aggregates } from './aggregates.ts'
import type { NullRun } from './null-run.ts'

/** Mean of the last quarters against that of early ones, once the start has passed. */
const early = { from: 50, to: 150 }
const lastQuarters = 100

/** Largest drift and largest burst: over the aggregate's own mean, or in points where it is judged in points. */
const drifts = { relative: 0.05, points: 0.01 }
const bursts = { relative: 0.25, points: 0.03 }

/** Change between the early and the last quarters of a run. */
export function driftOf(path: Float64Array, kind: 'relative' | 'points'): number {
  const before = periodMean(path, early.from, early.to)
  const after = periodMean(path, path.length - lastQuarters, path.length - 1)
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

/** No aggregate drifts or bursts: for each, the distribution over seeds of its drift and of its furthest quarter. */
export function driftChecks(runs: readonly NullRun[]): Check[] {
  return aggregateNames.flatMap((name) => [
    check(runs, name, 'drift', driftOf, drifts),
    check(runs, name, 'burst', burstOf, bursts),
  ])
}

const words = {
  drift: { en: 'drift of', zh: '漂移：' },
  burst: { en: 'furthest quarter of', zh: '最大偏离：' },
} as const

function check(
  runs: readonly NullRun[],
  aggregate: AggregateName,
  what: keyof typeof words,
  measure: (path: Float64Array, kind: 'relative' | 'points') => number,
  tolerances: typeof drifts,
): Check {
  const { drift: kind, name } = aggregates[aggregate]
  const figures = runs.map((run) => measure(run.aggregates[aggregate], kind))
  const tolerance = tolerances[kind]
  return {
    name: { en: `${words[what].en} ${name.en} ${quantileNames}`, zh: `${words[what].zh}${name.zh}${quantileNames}` },
    expected: '0 %',
    found: percents(quantilesOf(figures)),
    tolerance: percents([tolerance], 0),
    holds: figures.length > 0 && figures.every((figure) => Math.abs(figure) <= tolerance),
  }
}
