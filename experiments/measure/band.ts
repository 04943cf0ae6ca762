import { type Interval, intervalOf } from './interval.ts'

/** One point of a band over time: the interval across replicates at a calendar year. */
export interface BandPoint extends Interval {
  year: number
}

/**
 * Band of one quantity over time.
 * @param paths one series per replicate, each as long as `years`
 * @param years calendar year of each tick
 * @returns one point per tick at which at least one replicate has a finite value
 */
export function bandOverReplicates(paths: readonly Float64Array[], years: Float64Array): BandPoint[] {
  const points: BandPoint[] = []
  for (let tick = 0; tick < years.length; tick++) {
    const interval = intervalOf(paths.map((path) => path[tick]))
    if (interval) points.push({ year: years[tick], ...interval })
  }
  return points
}
