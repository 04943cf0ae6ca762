import { simulate } from '../../model/index.ts'
import type { RunJob } from '../design/run-job.ts'
import type { Text } from '../spec/text.ts'
import type { WorkerFunction } from './worker-function.ts'

/** What an experiment keeps of a run: every observable at every tick, or why and where the run stopped. */
export type KeptRun =
  | { status: 'done'; stateHash: string; series: Float64Array }
  | { status: 'stopped'; tick: number; message: Text }

/** Makes one run. The economy itself never leaves the thread that made it. */
export function keepRun({ parameters, ...options }: RunJob): KeptRun {
  const outcome = simulate(parameters, options)
  if (outcome.status === 'stopped') {
    const { tick, message } = outcome
    return { status: 'stopped', tick, message }
  }
  const { stateHash, series } = outcome
  return { status: 'done', stateHash, series }
}

/** Names this function for the worker pool. */
export const keepRunTask: WorkerFunction = { module: import.meta.url, name: keepRun.name }
