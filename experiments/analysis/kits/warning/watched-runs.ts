import { medianSorted } from 'simple-statistics'
import type { RunPath } from '../kit-table.ts'

/** A run as an observer has watched it. */
export interface WatchedRun {
  run: number
  /** Order parameter up to the tick before the transition, or as long as others are watched. */
  series: Float64Array
  /** Ticks from the start to the transition; undefined where there is none. */
  transition: number | undefined
}

export interface WatchedRuns {
  withTransition: (WatchedRun & { transition: number })[]
  without: WatchedRun[]
}

/**
 * Parts runs by whether the order parameter ever comes to the other side of the level than it starts on. Runs without a
 * transition are watched as long as the middle one of those with; a run with a value that is not finite is left out.
 */
export function watchedRuns(runs: readonly RunPath[], order: string, level: number): WatchedRuns {
  const found = runs.flatMap(({ run, figures }): WatchedRun[] => {
    const series = figures[order]
    if (!series.every(Number.isFinite)) return []
    const side = series[0] < level
    const transition = series.findIndex((value) => value < level !== side)
    return [{ run, series, transition: transition < 0 ? undefined : transition }]
  })
  const withTransition = found.flatMap(({ run, series, transition }) =>
    transition === undefined ? [] : [{ run, transition, series: series.subarray(0, transition) }],
  )
  const lengths = withTransition.map(({ transition }) => transition).sort((a, b) => a - b)
  const watched = lengths.length > 0 ? Math.round(medianSorted(lengths)) : Number.POSITIVE_INFINITY
  const without = found
    .filter(({ transition }) => transition === undefined)
    .map((each) => ({ ...each, series: each.series.subarray(0, Math.min(watched, each.series.length)) }))
  return { withTransition, without }
}

/** Middle of the range of the order parameter over all runs. */
export function middleLevel(runs: readonly RunPath[], order: string): number {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (const { figures } of runs) {
    for (const value of figures[order]) {
      if (value < low) low = value
      if (value > high) high = value
    }
  }
  return (low + high) / 2
}
