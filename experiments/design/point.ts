import type { Factor } from '../spec/factor.ts'

/** One setting of all factors: factor name -> value, in the parameter's unit. */
export type Point = Record<string, number>

/** A design whose points are known before the first run. Designs without chance ignore the seed. */
export type Sampler<Options> = (factors: readonly Factor[], options: Options, seed: number) => Point[]

/** What the runs of one point came to. */
export interface PointResult {
  point: Point
  /** Mean of each outcome over the replicates that ended; NaN where all failed. */
  outcomes: Record<string, number>
  /** Standard deviation of each outcome over the same replicates. */
  spread: Record<string, number>
  /** Replicates that ended. */
  replicates: number
}

/**
 * A design that learns from its own runs. `next` is given all results so far, in the order in which their points were
 * asked, and answers with the points to run now; no points mean the end. It keeps no state: the answer is a function of
 * the results, so a design goes on from stored results as if it had never stopped.
 */
export interface SequentialDesign {
  next(results: readonly PointResult[]): Point[]
}
