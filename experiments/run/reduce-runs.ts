import type { RunJob } from '../design/run-job.ts'
import { eachResult } from './each-result.ts'
import { executeRunTask, type ReducedRun } from './execute-run.ts'
import type { WorkerFunction } from './worker-function.ts'

/**
 * Makes runs on a pool of `workers` threads, condenses each by the named function, and returns the values in the order
 * of the jobs. A run that throws is a fault of the program, so it ends the whole with that error.
 */
export async function reduceRuns<Reduced>(
  jobs: readonly RunJob[],
  reduce: WorkerFunction,
  options: { workers: number; progress?: (done: number, total: number) => void },
): Promise<Reduced[]> {
  const reduced = new Array<Reduced>(jobs.length)
  const inputs: ReducedRun[] = jobs.map((job) => ({ job, reduce }))
  let done = 0
  for await (const result of eachResult<ReducedRun, Reduced>(inputs, executeRunTask, options)) {
    if (result.status === 'failed') throw result.error
    reduced[result.index] = result.value
    done += 1
    options.progress?.(done, jobs.length)
  }
  return reduced
}
