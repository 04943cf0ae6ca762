import type { BootstrapInterval } from '../bootstrap/bootstrap-interval.ts'

/** What the runs say of a prediction, and the interval that carries it. */
export interface Verdict {
  ruling: 'supported' | 'contradicted' | 'undecided'
  interval: BootstrapInterval
  /**
   * What the interval is of: a point's mean, the step from a level or outcome to the next, Kendall's tau over all
   * figures, a weighted sum over places, or what the best level has over the end that comes nearest to it.
   */
  of: 'mean' | 'step' | 'trend' | 'contrast' | 'lead'
  /** Number of the place; of the level that a step starts from; 0 for the trend, -1 where there is none. */
  at: number
}

/** How the intervals of a prediction are read. */
export interface Reading {
  /** How deep the interval lies inside what was predicted; below 0 where part of it lies outside. */
  margin: (interval: BootstrapInterval) => number
  holds: (interval: BootstrapInterval) => boolean
  fails: (interval: BootstrapInterval) => boolean
}
