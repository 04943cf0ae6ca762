import { resolveParameters } from '../../model/index.ts'
import { replicateSeed } from './replicate-seed.ts'
import type { RunJob } from './run-job.ts'
import type { Experiment } from '../spec/experiment.ts'

/** One run of an experiment: which setting (point), which replicate, and all that the model needs to make it. */
export interface PlannedRun {
  run: number
  point: number
  replicate: number
  job: RunJob
}

/** All runs of an experiment in the order of the results: one point, each replicate with its own seed. */
export function planRuns(experiment: Experiment, seed: number): PlannedRun[] {
  const parameters = resolveParameters(experiment.preset, experiment.parameters)
  const { ticks, policies, replicates } = experiment
  return Array.from({ length: replicates }, (_, replicate) => ({
    run: replicate,
    point: 0,
    replicate,
    job: { parameters, seed: replicateSeed(seed, replicate), ticks, policies },
  }))
}
