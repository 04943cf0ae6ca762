// What many short runs cost beside the bare model.
//
// The speed of a machine changes from second to second by more than the overhead. So what a thread does beside the model
// is measured against the bare model in the same thread, a few runs of each in turn; to that comes the processor time of
// the main thread, which writes the results, as Linux tells it. The difference of many and few runs counts, so that
// starting up does not.
import { readFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { median } from 'simple-statistics'
import { planRuns } from '../../../experiments/design/plan-runs.ts'
import { jobOf, sharedJob } from '../../../experiments/design/run-job.ts'
import { makeBatch } from '../../../experiments/run/make-runs.ts'
import { simulate } from '../../../model/index.ts'
import { tiny } from './asked.ts'
import { storeInTemporary } from './store-in-temporary.ts'

export interface Stored {
  /** Processor time, all threads, ms. */
  cpu: number
  /** That of the main thread; NaN where the system does not tell. */
  main: number
  wall: number
}

/** The whole system over all cores. */
export async function stored(runs: number, ticks: number): Promise<Stored> {
  const begun = performance.now()
  await storeInTemporary({ experiment: tiny(runs, ticks), workers: availableParallelism() })
  const { userCPUTime, systemCPUTime } = process.resourceUsage()
  return { cpu: (userCPUTime + systemCPUTime) / 1000, main: mainThread(), wall: performance.now() - begun }
}

/** Processor time of this process's main thread, ms. */
function mainThread(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6
  } catch {
    return Number.NaN
  }
}

/** Runs of each kind in a turn, and the share of the turns that warm the engine up. */
export const turn = 20
const warming = 0.25

export interface InThread {
  /** A run of the bare model, ms. */
  bare: number
  /** Time of a thread's work over that of the bare model, turn by turn, less 1. */
  overheads: number[]
}

/** What a thread does for a batch of runs against the bare model on the same runs, in turns. */
export function inThread(runs: number, ticks: number): InThread {
  const experiment = tiny(runs, ticks)
  const shared = sharedJob(experiment)
  const jobs = planRuns(experiment, 1).map(({ job }) => job)
  const bare = (own: typeof jobs) => {
    for (const each of own) {
      const { parameters, ...options } = jobOf(shared, each)
      simulate(parameters, options)
    }
  }
  const timed = (work: (own: typeof jobs) => unknown, own: typeof jobs): number => {
    const begun = performance.now()
    work(own)
    return performance.now() - begun
  }
  const overheads: number[] = []
  const times: number[] = []
  for (let at = 0; at + turn <= runs; at += turn) {
    const own = jobs.slice(at, at + turn)
    // The first of the two finds the garbage of the turn before, so they take turns in that as well.
    const first = (at / turn) % 2 === 0 ? timed(bare, own) : undefined
    const system = timed((jobs) => makeBatch({ experiment: 0, shared, own: jobs }), own)
    const alone = first ?? timed(bare, own)
    if (at < warming * runs) continue
    overheads.push(system / alone - 1)
    times.push(alone / turn)
  }
  return { bare: median(times), overheads }
}
