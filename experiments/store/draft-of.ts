import { availableParallelism } from 'node:os'
import { sharedJob } from '../design/run-job.ts'
import { versions } from '../run/versions.ts'
import type { AskedExperiment, ManifestDraft } from './manifest.ts'
import type { Factor } from '../spec/factor.ts'
import type { ExperimentRequest } from './experiment-request.ts'

/** The manifest of an experiment before its first run. */
export function draftOf({ experiment, file }: Pick<ExperimentRequest, 'experiment' | 'file'>): ManifestDraft {
  const shared = sharedJob(experiment)
  const { posterior, ...rest } = experiment
  return {
    format: 2,
    experiment: {
      file,
      ...rest,
      factors: rest.factors.map(withoutQuantile),
      ...(posterior && { posterior: { name: posterior.name, parameters: posterior.parameters } }),
    },
    parameters: shared.parameters,
    versions: versions(),
    machine: { platform: process.platform, architecture: process.arch, cores: availableParallelism() },
    started: new Date().toISOString(),
    layout: shared.reporters.map(({ name }) => name),
  }
}

/** A factor as JSON can hold it. */
function withoutQuantile({ name, levels, low, high, uncertain, form }: Factor): AskedExperiment['factors'][number] {
  return { name, ...(levels && { levels }), low, high, uncertain, ...(form && { form }) }
}
