import type { Outcome } from '../../model/index.ts'
import type { Text } from '../spec/text.ts'
import type { WorkerFunction } from './worker-function.ts'

/** What an experiment keeps of a run: every observable at every tick, or why and where the run stopped. */
export type KeptRun =
  | { status: 'done'; stateHash: string; series: Float64Array }
  | { status: 'stopped'; tick: number; row: string; message: Text }

export function keepSeries(outcome: Outcome): KeptRun {
  if (outcome.status === 'stopped') {
    const { tick, row, message } = outcome
    return { status: 'stopped', tick, row, message }
  }
  const { stateHash, series } = outcome
  return { status: 'done', stateHash, series }
}

/** Names this reducer for the worker pool. */
export const keepSeriesReducer: WorkerFunction = { module: import.meta.url, name: keepSeries.name }
