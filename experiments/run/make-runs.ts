import Piscina from 'piscina'
import type { OwnJob, SharedJob } from '../design/run-job.ts'
import { compileReporters, type OpenReporters } from './compile-reporters.ts'
import { type MadeRun, makeRun } from './make-run.ts'
import { startTeammates, type Teammates } from './teammates.ts'
import type { WorkerFunction } from './worker-function.ts'

export interface MadeBatch {
  /** How each run ended, and how long it took. */
  runs: (MadeRun & { milliseconds: number })[]
  /** Rows of reporters of all runs that are done, one after another, row-major. */
  series: Float64Array
}

/** Runs to be made, with what is common to all of their experiment; an experiment has one number in its process. */
export interface Batch {
  experiment: number
  shared: SharedJob
  own: readonly OwnJob[]
}

/** Reporters of the experiments that this thread served last: a few at a time share its pool. */
const compiled = new Map<number, OpenReporters>()
const mostCompiled = 16

/** What a pool tells its threads: how many are to share the work of a run, and the processors there are for them. */
export interface ThreadsOfRuns {
  threadsPerRun: number
  processors: number
}

/** The helpers of this thread, once it has called any. */
let teammates: Promise<Teammates> | undefined

/** Makes runs of an experiment with as many threads to a run as the pool says. */
export async function makeRuns(batch: Batch): Promise<MadeBatch> {
  const { threadsPerRun = 1, processors = 1 } = (Piscina.workerData ?? {}) as Partial<ThreadsOfRuns>
  if (threadsPerRun === 1) return makeBatch(batch)
  return makeBatch(batch, await (teammates ??= startTeammates(threadsPerRun, processors)))
}

/** Makes runs of an experiment. A run that fails stops no other, and an economy never leaves the thread that made it. */
export function makeBatch({ experiment, shared, own }: Batch, teammates?: Teammates): MadeBatch {
  const open = compiled.get(experiment) ?? compileReporters(shared.reporters, shared.stopWhen)
  compiled.set(experiment, open)
  if (compiled.size > mostCompiled) compiled.delete(compiled.keys().next().value!)
  const width = shared.reporters.length
  const series = new Float64Array(own.length * (shared.ticks + 1) * width)
  let used = 0
  const runs = own.map((each) => {
    const begun = performance.now()
    const made = makeOrFail(() => makeRun(shared, open, each, series.subarray(used), teammates))
    if (made.status === 'done') used += (made.ticks + 1) * width
    return { ...made, milliseconds: performance.now() - begun }
  })
  return { runs, series: used === series.length ? series : series.slice(0, used) }
}

function makeOrFail(make: () => MadeRun): MadeRun {
  try {
    return make()
  } catch (error) {
    const { message } = error as Error
    return { status: 'failed', message: { en: message, zh: message } }
  }
}

/** Names this function for the worker pool. */
export const makeRunsTask: WorkerFunction = { module: import.meta.url, name: makeRuns.name }
