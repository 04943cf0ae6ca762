import { availableParallelism } from 'node:os'
import { type PlannedRun, planRuns } from '../design/plan-runs.ts'
import { combineHash } from '../run/combine-hash.ts'
import { runExperiment } from '../run/run-experiment.ts'
import type { RunRecord } from '../run/run-record.ts'
import { versions } from '../run/versions.ts'
import type { Experiment } from '../spec/experiment.ts'
import type { UnwritableFolder } from './claim-folder.ts'
import { commitResults } from './commit-results.ts'
import type { Manifest } from './manifest.ts'
import { openSeriesTable } from './series-table.ts'

export interface ExperimentRequest {
  /** The experiment with its seed chosen. */
  experiment: Experiment & { seed: number }
  /** Where the experiment was read from; goes into the manifest and into replay commands. */
  file: string
  /** A folder that is known to be writable. */
  folder: string
  workers: number
  /** Makes only this replicate, as the replay of a failed run does. */
  only?: number
  /** Stops the experiment: what has ended is kept. */
  signal?: AbortSignal
  progress?: (done: number, total: number, failed: number) => void
}

export type StoredExperiment =
  | { status: 'stored'; manifest: Manifest }
  /** Stopped before one run had ended: nothing was written. */
  | { status: 'nothing' }
  | UnwritableFolder

/** Runs an experiment and writes its results as one whole. */
export async function storeExperiment(request: ExperimentRequest): Promise<StoredExperiment> {
  const { experiment, file, folder, workers, only, signal, progress } = request
  const { seed } = experiment
  const started = new Date()
  const runs = planRuns(experiment, seed).filter(({ replicate }) => only === undefined || replicate === only)
  const records: RunRecord[] = []
  const table = await openSeriesTable()
  try {
    let failed = 0
    progress?.(0, runs.length, failed)
    for await (const { record, series } of runExperiment({ runs, file, seed, workers, ...(signal && { signal }) })) {
      records.push(record)
      if (series) table.append({ ...record, series })
      else failed += 1
      progress?.(records.length, runs.length, failed)
    }
    if (records.length === 0) return { status: 'nothing' }
    const inOrder = records.toSorted((a, b) => a.run - b.run)
    const manifest = manifestOf({ experiment, file }, runs, inOrder, started)
    const fault = await commitResults(folder, table, manifest)
    return fault ?? { status: 'stored', manifest }
  } finally {
    table.close()
  }
}

function manifestOf(
  { experiment, file }: Pick<ExperimentRequest, 'experiment' | 'file'>,
  runs: readonly PlannedRun[],
  records: RunRecord[],
  started: Date,
): Manifest {
  const { name, title, preset, parameters, policies, ticks, replicates, seed } = experiment
  return {
    format: 1,
    status: records.length === runs.length ? 'complete' : 'partial',
    experiment: { file, name, title, preset, parameters, policies, ticks, replicates, seed },
    parameters: runs[0].job.parameters,
    versions: versions(),
    machine: { platform: process.platform, architecture: process.arch, cores: availableParallelism() },
    started: started.toISOString(),
    seconds: (Date.now() - started.getTime()) / 1000,
    stateHash: combineHash(records.map((record) => (record.status === 'done' ? record.stateHash : 'failed'))),
    runs: records,
  }
}
