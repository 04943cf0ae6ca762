import type { Piscina } from 'piscina'
import { sum } from 'simple-statistics'
import type { PlannedRun } from '../design/plan-runs.ts'
import type { SharedJob } from '../design/run-job.ts'
import type { Text } from '../spec/text.ts'
import { batchesOf } from './batches.ts'
import { resultsFrom } from './each-result.ts'
import { type Batch, type MadeBatch, makeRunsTask } from './make-runs.ts'

export interface RunRequest {
  shared: SharedJob
  runs: readonly PlannedRun[]
  pool: Piscina
  /** What becomes of the others when a run fails. */
  onError: 'keep' | 'finish' | 'stop'
  /** Stops the experiment: the sequence ends. */
  signal?: AbortSignal
}

/** A run that has ended, and how long it took its thread: 0 where the thread died of it. */
export type EndedRun = { key: string; milliseconds: number } & (
  | {
      status: 'done'
      ticks: number
      stateHash: string
      /** One for each reporter. */
      outcomes: number[]
      /** `(ticks + 1) x reporters`, row-major. */
      series: Float64Array
    }
  /** `tick` is where the economy stopped; absent where the program itself failed. */
  | { status: 'failed'; tick?: number; message: Text }
)

/** Experiments of this process so far. */
let experiments = 0

/** Makes the runs on a pool of threads and yields them as they end, some at a time, in no promised order. */
export async function* runExperiment(request: RunRequest): AsyncGenerator<EndedRun[]> {
  const { shared, runs, pool, onError, signal } = request
  const workers = pool.options.maxThreads
  const width = shared.reporters.length
  const numbersOfInput = (shared.ticks + 1) * width
  const experiment = experiments++
  let failed = false
  const stopped = () => failed && onError !== 'keep'
  const batches = batchesOf(runs, { workers, numbersOfInput, stopped })
  const underWay = new Map<number, PlannedRun[]>()
  let number = 0
  const inputs: Iterable<Batch> = {
    [Symbol.iterator]: () => ({
      next() {
        const batch = batches.next()
        if (batch.length === 0) return { done: true, value: undefined }
        underWay.set(number++, batch)
        return { value: { experiment, shared, own: batch.map(({ job }) => job) } }
      },
    }),
  }
  const results = resultsFrom<Batch, MadeBatch>(pool, inputs, makeRunsTask, signal)
  for await (const result of results) {
    const batch = underWay.get(result.index) ?? []
    underWay.delete(result.index)
    if (result.status === 'failed' && batch.length > 1) {
      batches.again(batch)
      continue
    }
    const ended = result.status === 'done' ? endedRuns(batch, result.value, width) : [broken(batch[0], result.error)]
    if (result.status === 'done') batches.took(batch.length, sum(ended.map(({ milliseconds }) => milliseconds)))
    failed ||= ended.some(({ status }) => status === 'failed')
    yield ended
    if (failed && onError === 'stop') return
  }
}

function endedRuns(batch: readonly PlannedRun[], { runs, series }: MadeBatch, width: number): EndedRun[] {
  let used = 0
  return runs.map((made, place): EndedRun => {
    const { key } = batch[place]
    if (made.status === 'failed') return { key, ...made }
    const from = used
    used += (made.ticks + 1) * width
    return { key, ...made, series: series.subarray(from, used) }
  })
}

/** A run whose thread died. */
function broken({ key }: PlannedRun, { message }: Error): EndedRun {
  return { key, milliseconds: 0, status: 'failed', message: { en: message, zh: message } }
}
