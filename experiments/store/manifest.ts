import type { Parameters } from '../../model/index.ts'
import type { Experiment } from '../spec/experiment.ts'
import type { Factor } from '../spec/factor.ts'
import type { Posterior } from '../spec/posterior.ts'
import type { Text } from '../spec/text.ts'

/** What was asked: the experiment file after all checks, with the seed chosen. */
export interface AskedExperiment extends Omit<Experiment, 'seed' | 'factors' | 'posterior'> {
  file: string
  seed: number
  /** What each replicate drew is in its row of runs.parquet. */
  posterior?: Omit<Posterior, 'draws'>
  factors: Omit<Factor, 'quantile'>[]
}

/** A run that gave no results: why, and the command that makes it fail again. */
export interface FailedRun {
  run: number
  /** Tick at which the economy stopped; absent where the program itself failed. */
  tick?: number
  message: Text
  replay: string
}

/** How many runs ended in which way. */
export interface RunCounts {
  /** Runs that the experiment asks for. */
  runs: number
  points: number
  done: number
  failed: number
  missing: number
}

/** manifest.json: what was asked, with what it was answered, and how the runs ended; each of them is a row of runs.parquet. */
export interface Manifest {
  format: 2
  /** Partial where the experiment was stopped before all runs had ended. */
  status: 'complete' | 'partial'
  experiment: AskedExperiment
  /** Parameters of the runs but for what the experiment varies: the preset's and the file's on top of the defaults. */
  parameters: Parameters
  /** `economy` is missing in results from before it was told. */
  versions: { nqpf: string; economy?: string; model: string; node: string }
  machine: { platform: string; architecture: string; cores: number }
  started: string
  seconds: number
  counts: RunCounts
  /** The first of the failed runs; all are in runs.parquet. */
  failures: FailedRun[]
  /** One hash over the runs in order; the same for the same question, whatever the number of workers. */
  stateHash: string
  /** One hash over the keys of all planned runs in order. */
  plan: string
  /** Reporters in the order of their columns. */
  layout: string[]
  /** SHA-256 of each file of results. */
  files: Record<string, string>
}

/** What is known of a manifest before the runs have ended. */
export type ManifestDraft = Omit<
  Manifest,
  'status' | 'seconds' | 'counts' | 'failures' | 'stateHash' | 'plan' | 'files'
>
