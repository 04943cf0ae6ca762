import type { BootstrapInterval, BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { meanInterval } from '../bootstrap/mean-interval.ts'
import type { Estimate } from '../estimate.ts'
import { wilsonInterval } from '../robust/wilson-interval.ts'

/** What became of the damage over replicates. */
export interface DamageSpreading {
  /** Share of the replicates in which some agent differs at the end. */
  survived: Estimate
  /** Mean share of agents that differ at the end, healed replicates counted as 0. */
  share: BootstrapInterval
  /** Of the replicates in which it survived; NaN where it always healed. */
  shareOfSurvivors: number
}

/** @param shares share of agents that differ, tick by tick, one series each replicate: see `damageBetween` */
export function damageSpreading(shares: readonly ArrayLike<number>[], options: BootstrapOptions): DamageSpreading {
  const ends = shares.map((series) => series[series.length - 1])
  const alive = ends.filter((share) => share > 0)
  return {
    survived: wilsonInterval(alive.length, ends.length),
    share: meanInterval(ends, options),
    shareOfSurvivors: alive.reduce((sum, share) => sum + share, 0) / alive.length,
  }
}
