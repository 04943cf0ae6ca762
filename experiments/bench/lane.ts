import { cpus } from 'node:os'
import type { Piscina } from 'piscina'
import { sum } from 'simple-statistics'
import type { PlannedRun } from '../design/plan-runs.ts'
import type { SharedJob } from '../design/run-job.ts'
import { closePool, openPool, resultsFrom } from '../run/each-result.ts'
import { type Batch, makeRunsTask } from '../run/make-runs.ts'
import { type EndedRun, runExperiment } from '../run/run-experiment.ts'

/** A number of workers that make runs of one experiment. */
export interface Lane {
  workers: number
  /** Until all threads had answered, seconds. */
  startSeconds: number
  make(runs: readonly PlannedRun[]): Promise<Timed>
  close(): Promise<void>
}

export interface Timed {
  runs: number
  seconds: number
  /** Time of each run in its thread; those that failed are left out, as most fail at the start. */
  milliseconds: number[]
  /** Time of processors that all threads of this process took together, seconds: other programs do not stretch it. */
  processorSeconds: number
  /** Share of this machine's processors that other programs took meanwhile. */
  others: number
}

/** Starts the threads. @param ended takes what the runs come to, as the store does, while the others go on */
export async function openLane(
  workers: number,
  shared: SharedJob,
  ended: (runs: readonly EndedRun[]) => Promise<void>,
): Promise<Lane> {
  const begun = performance.now()
  const pool = openPool(workers)
  await answered(pool, workers, shared)
  return {
    workers,
    startSeconds: (performance.now() - begun) / 1000,
    async make(runs) {
      const begun = performance.now()
      const before = { own: process.cpuUsage(), all: processorTimes() }
      const milliseconds: number[] = []
      for await (const some of runExperiment({ shared, runs, pool, onError: 'keep' })) {
        await ended(some)
        for (const run of some) if (run.status === 'done') milliseconds.push(run.milliseconds)
      }
      const { user, system } = process.cpuUsage(before.own)
      const processorSeconds = (user + system) / 1e6
      const after = processorTimes()
      const busy = (after.busy - before.all.busy) / 1000 - processorSeconds
      const others = Math.max(0, busy / ((after.whole - before.all.whole) / 1000))
      return { runs: runs.length, seconds: (performance.now() - begun) / 1000, milliseconds, processorSeconds, others }
    },
    close: () => closePool(pool),
  }
}

/** Has every thread read its modules, by batches without a run. */
async function answered(pool: Piscina, workers: number, shared: SharedJob): Promise<void> {
  const inputs = Array.from({ length: workers }, (): Batch => ({ experiment: -1, shared, own: [] }))
  for await (const result of resultsFrom(pool, inputs, makeRunsTask)) {
    if (result.status === 'failed') throw result.error
  }
}

/** Time that all processors of the machine were busy, and busy or not, ms. */
function processorTimes(): { busy: number; whole: number } {
  const times = cpus().map(({ times: { user, nice, sys, irq, idle } }) => ({ busy: user + nice + sys + irq, idle }))
  const busy = sum(times.map((time) => time.busy))
  return { busy, whole: busy + sum(times.map(({ idle }) => idle)) }
}
