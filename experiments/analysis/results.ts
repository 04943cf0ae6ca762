import type { Factor } from '../spec/factor.ts'
import type { Manifest } from '../store/manifest.ts'
import type { StoredResults } from '../store/stored-table.ts'

/** The runs of one point, in the order of their replicates. */
export interface PointRuns {
  /** Number of the point. */
  point: number
  /** Value of each factor, in the parameter's unit. */
  setting: Record<string, number>
  /** Outcome -> one figure for each replicate; NaN where the run failed. */
  figures: Record<string, number[]>
}

/** Runs of an experiment, of which some outcomes have been read. */
export interface Results {
  /** Where they were read from, with the series beside the runs. */
  stored: StoredResults
  /** What was asked; undefined where a Parquet file stands alone. */
  manifest: Manifest | undefined
  /** What varies: from the manifest, else every column of settings with the ends of what it holds. */
  factors: Omit<Factor, 'quantile'>[]
  /** Outcomes to analyse. */
  outcomes: string[]
  /** All outcomes that the runs have. */
  known: string[]
  /** In the order of their numbers; numbers without a run are left out. */
  points: PointRuns[]
  /** Runs, and how many of them failed. */
  runs: number
  failed: number
  /** Seed of the resamples: that of the experiment. */
  seed: number
}
