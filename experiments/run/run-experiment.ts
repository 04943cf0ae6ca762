import type { PlannedRun } from '../design/plan-runs.ts'
import type { RunJob } from '../design/run-job.ts'
import { eachResult, type Result } from './each-result.ts'
import { type KeptRun, keepRunTask } from './keep-run.ts'
import { replayCommand } from './replay-command.ts'
import type { DoneRun, FailedRun } from './run-record.ts'

export interface RunRequest {
  runs: readonly PlannedRun[]
  /** File and seed of the experiment, for the commands that replay a run. */
  file: string
  seed: number
  workers: number
  /** Stops the experiment: running work is dropped and the sequence ends. */
  signal?: AbortSignal
}

/** A run that has ended, with its series where it gave one: `(ticks + 1) x observables`, row-major. */
export type EndedRun = { record: DoneRun; series: Float64Array } | { record: FailedRun; series?: undefined }

/** Makes the runs on a pool of threads and yields each as it ends, in no promised order. A failed run stops no other. */
export async function* runExperiment({ runs, workers, signal, ...source }: RunRequest): AsyncGenerator<EndedRun> {
  const jobs = runs.map(({ job }) => job)
  const results = eachResult<RunJob, KeptRun>(jobs, keepRunTask, { workers, ...(signal && { signal }) })
  for await (const result of results) yield ended(result, runs[result.index], source)
}

function ended(result: Result<KeptRun>, planned: PlannedRun, { file, seed }: { file: string; seed: number }): EndedRun {
  const { run, point, replicate, job } = planned
  const key = { run, point, replicate, seed: job.seed }
  const failed = (reason: Pick<FailedRun, 'message' | 'tick'>): EndedRun => {
    const replay = replayCommand(file, seed, planned)
    return { record: { ...key, status: 'failed', ...reason, replay } }
  }
  if (result.status === 'failed') return failed({ message: { en: result.error.message, zh: result.error.message } })
  if (result.value.status === 'stopped') return failed({ message: result.value.message, tick: result.value.tick })
  return { record: { ...key, status: 'done', stateHash: result.value.stateHash }, series: result.value.series }
}
