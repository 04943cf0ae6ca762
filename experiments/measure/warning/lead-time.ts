import { quantileSorted } from 'simple-statistics'
import { type Interval, intervalOf } from '../interval.ts'

/** A score followed over one run. */
export interface ScoredRun {
  /** Tick, that is quarter, at which each score became known, rising. */
  ticks: ArrayLike<number>
  scores: ArrayLike<number>
}

export interface LeadTime {
  /** A run without a transition passes it at some tick with the chance chosen. */
  threshold: number
  /** Share of the runs without a transition that raise an alarm. */
  falseAlarms: number
  /** Share of the runs with a transition that raise one before it. */
  warned: number
  /** Quarters from the first alarm to the transition, over the runs that were warned; undefined where none was. */
  quarters: Interval | undefined
}

/**
 * How many quarters ahead one would have known, if an alarm may be false in a chosen share of the runs without a
 * transition. A run counts as one chance for a false alarm however long it is watched: an alarm stands once raised.
 * @param runs runs with a transition at the tick `transition`; scores from that tick on warn of nothing
 * @param without runs without, watched as long as the others
 */
export function leadTime(
  runs: readonly (ScoredRun & { transition: number })[],
  without: readonly ScoredRun[],
  falseAlarmRate: number,
): LeadTime {
  const peaks = without.map(({ scores }) => highest(scores)).sort((a, b) => a - b)
  const threshold = quantileSorted(peaks, 1 - falseAlarmRate)
  const leads = runs.flatMap(({ ticks, scores, transition }) => {
    const first = Array.from(scores).findIndex((score, i) => score > threshold && ticks[i] < transition)
    return first < 0 ? [] : [transition - ticks[first]]
  })
  return {
    threshold,
    falseAlarms: peaks.filter((peak) => peak > threshold).length / peaks.length,
    warned: leads.length / runs.length,
    quarters: intervalOf(leads),
  }
}

function highest(scores: ArrayLike<number>): number {
  let peak = Number.NEGATIVE_INFINITY
  for (let i = 0; i < scores.length; i++) if (scores[i] > peak) peak = scores[i]
  return peak
}
