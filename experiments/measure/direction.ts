import type { Interval } from './interval.ts'

/** What an interval carries about a sign. */
export type Direction = 'up' | 'down' | 'undecided' | 'too-few'

/** Fewer replicates agree on a sign by chance too often: four alike have odds of one in eight. */
export const fewestReplicates = 5

/** Sign that the whole 90 percent interval shares; `undecided` where it holds `level`, the value of no change. */
export function directionOf(interval: Interval, level = 0): Direction {
  if (interval.n < fewestReplicates) return 'too-few'
  if (interval.low > level) return 'up'
  if (interval.high < level) return 'down'
  return 'undecided'
}
