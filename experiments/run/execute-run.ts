import { simulate } from '../../model/index.ts'
import type { RunJob } from '../design/run-job.ts'
import type { Reducer, WorkerFunction } from './worker-function.ts'

/** A run and the function that condenses it. */
export interface ReducedRun {
  job: RunJob
  reduce: WorkerFunction
}

/** Makes one run and condenses it where it was made: the economy itself never leaves its thread. */
export async function executeRun({ job, reduce }: ReducedRun): Promise<unknown> {
  const { parameters, seed, ticks, policies } = job
  const outcome = simulate(parameters, { seed, ticks, ...(policies && { policies }) })
  const module = (await import(reduce.module)) as Record<string, Reducer<unknown>>
  return module[reduce.name](outcome, job)
}

/** Names this function for the worker pool. */
export const executeRunTask: WorkerFunction = { module: import.meta.url, name: executeRun.name }
