import Piscina from 'piscina'
import type { OwnJob, SharedJob } from '../design/run-job.ts'
import { compileReporters, type OpenReporters } from './compile-reporters.ts'
import { type MadeRun, makeRun } from './make-run.ts'
import type { WorkerFunction } from './worker-function.ts'

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

/** Names this function for the worker pool. */
export const makeRunsTask: WorkerFunction = { module: import.meta.url, name: makeRuns.name }
