import { availableParallelism } from 'node:os'
import { sharedJob } from '../design/run-job.ts'
import { versions } from '../run/versions.ts'
import type { ManifestDraft } from './manifest.ts'
import type { ExperimentRequest } from './experiment-request.ts'

/** The manifest of an experiment before its first run. */
export function draftOf({ experiment, file }: Pick<ExperimentRequest, 'experiment' | 'file'>): ManifestDraft {
  const shared = sharedJob(experiment)
  return {
    format: 2,
    experiment: { file, ...experiment, factors: experiment.factors.map(({ quantile: _, ...factor }) => factor) },
    parameters: shared.parameters,
    versions: versions(),
    machine: { platform: process.platform, architecture: process.arch, cores: availableParallelism() },
    started: new Date().toISOString(),
    layout: shared.reporters.map(({ name }) => name),
  }
}
