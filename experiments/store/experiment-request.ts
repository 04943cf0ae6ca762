import type { LazyThreads } from '../run/lazy-threads.ts'
import type { Experiment } from '../spec/experiment.ts'

export interface ExperimentRequest {
  /** The experiment with its seed chosen. */
  experiment: Experiment & { seed: number }
  /** Where the experiment was read from; goes into the manifest and into replay commands. */
  file: string
  /** A folder that is known to be writable. */
  folder: string
  workers: number
  /** Threads that share the work of one run, with the same results; 1 where it is left out. */
  threadsPerRun?: number
  /** Threads that other experiments use too; else the experiment starts `workers` of its own. */
  threads?: LazyThreads
  /** Makes only this run, whatever the folder holds, as the replay of a failed run does. */
  only?: number
  /** Makes one of `of` equal parts of the runs, counted from 1, and leaves the results to be merged. */
  shard?: Shard
  /** Stops the experiment: what has ended is kept. */
  signal?: AbortSignal
  progress?: (done: number, total: number, failed: number) => void
}

export interface Shard {
  part: number
  of: number
}
