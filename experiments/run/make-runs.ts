import Piscina from 'piscina'
import { simulate } from '../../model/index.ts'
import { jobOf, type OwnJob, type SharedJob } from '../design/run-job.ts'
import type { Text } from '../spec/text.ts'
import { compileReporters, type OpenReporters } from './compile-reporters.ts'
import { outcomesOf } from './outcomes-of.ts'
import { pushedOptions } from './pushed-options.ts'
import type { WorkerFunction } from './worker-function.ts'

/** How one run of a batch ended; a run that is done has `ticks + 1` rows in the batch's series. */
export type MadeRun =
  | { status: 'done'; ticks: number; stateHash: string; outcomes: number[] }
  /** `tick` is absent where the program itself failed. */
  | { status: 'failed'; tick?: number; message: Text }

export interface MadeBatch {
  runs: MadeRun[]
  /** Rows of reporters of all runs that are done, one after another, row-major. */
  series: Float64Array
  /** Time that the runs took. */
  milliseconds: number
}

/** Compiled with the first batch: a thread serves one experiment. */
let openReporters: OpenReporters | undefined

/**
 * Makes runs of the experiment whose common part the thread was started with. A run that fails stops no other, and an
 * economy never leaves the thread that made it.
 */
export function makeRuns(own: readonly OwnJob[]): MadeBatch {
  const begun = performance.now()
  const shared = Piscina.workerData as SharedJob
  openReporters ??= compileReporters(shared.reporters, shared.stopWhen)
  const open = openReporters
  const width = shared.reporters.length
  const series = new Float64Array(own.length * (shared.ticks + 1) * width)
  let used = 0
  const runs = own.map((each) => {
    try {
      const made = makeRun(shared, open, each, series.subarray(used))
      if (made.status === 'done') used += (made.ticks + 1) * width
      return made
    } catch (error) {
      const { message } = error as Error
      return { status: 'failed' as const, message: { en: message, zh: message } }
    }
  })
  const whole = used === series.length ? series : series.slice(0, used)
  return { runs, series: whole, milliseconds: performance.now() - begun }
}

/** Makes one run and writes its rows of reporters to the front of `rows`. */
function makeRun(shared: SharedJob, open: OpenReporters, own: OwnJob, rows: Float64Array): MadeRun {
  const { parameters, reporters, stopWhen: _, pushed, ...options } = jobOf(shared, own)
  const push = pushed && pushedOptions(parameters, options, pushed)
  if (push?.status === 'stopped') return { status: 'failed', tick: push.tick, message: push.message }
  const width = reporters.length
  const report = open(parameters, options.changes)
  const outcome = simulate(parameters, {
    ...options,
    ...push?.options,
    onTick: (tick, observed) => report(tick, observed, rows.subarray(tick * width, (tick + 1) * width)),
  })
  if (outcome.status === 'stopped') return { status: 'failed', tick: outcome.tick, message: outcome.message }
  const { ticks, stateHash } = outcome
  return { status: 'done', ticks, stateHash, outcomes: outcomesOf(reporters, rows, ticks) }
}

/** Names this function for the worker pool. */
export const makeRunsTask: WorkerFunction = { module: import.meta.url, name: makeRuns.name }
