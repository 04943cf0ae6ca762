import { countPoints } from '../design/design-kinds.ts'
import type { Experiment } from '../spec/experiment.ts'
import type { StoringGrowth } from '../store/store-briefly.ts'

/** What a whole experiment takes. */
export interface WholeTime {
  cores: number
  /** From the command to the results, without the report. */
  seconds: number
  /** Time for which cores are taken, whether they are busy or not. */
  coreHours: number
}

/** What was measured here, with all workers busy. */
interface Measured {
  workers: number
  /** Runs a second of all of them. */
  pace: number
  processSeconds: number
  poolSeconds: number
  storing: StoringGrowth
}

/** Runs of a whole experiment; of a design that learns from its runs the most that it may ask for. */
export const runsOf = ({ design, factors, replicates }: Experiment): number => countPoints(design, factors) * replicates

/** All runs in one process on all cores of this machine. */
export function timeHere(runs: number, { workers, pace, processSeconds, poolSeconds, storing }: Measured): WholeTime {
  const seconds = processSeconds + poolSeconds + runs / pace + finishSeconds(runs, storing)
  return { cores: workers, seconds, coreHours: (workers * seconds) / 3600 }
}

/**
 * The runs as shards, one for each core of machines like this one: each is a process of its own, and one more merges.
 * What the cluster adds, waiting and a common file system, is not known here.
 */
export function timeOnCores(runs: number, cores: number, measured: Measured): WholeTime {
  const { workers, pace, processSeconds, poolSeconds, storing } = measured
  const shards = Math.min(cores, runs)
  const start = processSeconds + poolSeconds
  const shardSeconds = start + (Math.ceil(runs / shards) * workers) / pace
  const mergeSeconds = processSeconds + finishSeconds(runs, storing)
  const runHours = (shards * start + (runs * workers) / pace) / 3600
  return { cores: shards, seconds: shardSeconds + mergeSeconds, coreHours: runHours + mergeSeconds / 3600 }
}

const finishSeconds = (runs: number, { fixed, aRun }: StoringGrowth): number =>
  fixed.finishSeconds + runs * aRun.finishSeconds
