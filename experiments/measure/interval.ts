import { quantileSorted } from 'simple-statistics'

/** Median and 90 percent interval of one figure across replicates, in the figure's own unit. */
export interface Interval {
  low: number
  median: number
  high: number
  /** Replicates with a finite figure. */
  n: number
}

/** Ends of the interval: 5 in 100 replicates lie below it, 5 in 100 above. */
export const intervalEnds = [0.05, 0.95] as const

/**
 * Summarises one figure of each replicate. Quantiles interpolate linearly between order statistics (type 7 of
 * Hyndman and Fan 1996). Replicates without a finite figure are left out of n.
 * Returns undefined where no replicate has one.
 */
export function intervalOf(figures: Iterable<number>): Interval | undefined {
  const sorted = [...figures].filter(Number.isFinite).sort((a, b) => a - b)
  if (sorted.length === 0) return undefined
  const [low, high] = intervalEnds
  return {
    low: quantileSorted(sorted, low),
    median: quantileSorted(sorted, 0.5),
    high: quantileSorted(sorted, high),
    n: sorted.length,
  }
}
