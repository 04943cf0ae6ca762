import { accountsTolerance, createEconomy, type Parameters, reasonToStop, step } from '../../../model/index.ts'
import type { WorkerFunction } from '../../run/worker-function.ts'
import { type AggregateName, aggregateNames, aggregates } from './aggregates.ts'

export interface NullRunInput {
  parameters: Parameters
  seed: number
  ticks: number
}

/** Paths of one run, each with one value for a tick, the start included. */
export interface NullRun {
  seed: number
  unemployment: Float64Array
  /** Rise of consumer prices over four quarters; NaN before there are four. */
  inflation: Float64Array
  /** Real GDP per worker. */
  output: Float64Array
  aggregates: Record<AggregateName, Float64Array>
}

/** Runs one economy and reads its aggregates each quarter. Throws where the economy has no start or stops. */
export function nullRun({ parameters, seed, ticks }: NullRunInput): NullRun {
  const economy = createEconomy(parameters, { seed })
  if ('status' in economy) throw new Error(economy.message.en)
  const path = () => new Float64Array(ticks + 1)
  const price = path()
  const run: NullRun = {
    seed,
    unemployment: path(),
    inflation: path(),
    output: path(),
    aggregates: Object.fromEntries(aggregateNames.map((name) => [name, path()])) as Record<AggregateName, Float64Array>,
  }
  for (let tick = 0; tick <= ticks; tick++) {
    const stop = tick > 0 ? reasonToStop(economy, step(economy), accountsTolerance) : undefined
    if (stop) throw new Error(stop.message.en)
    const { markets, households } = economy
    price[tick] = markets.consumerPrice
    run.unemployment[tick] = markets.unemployment
    run.inflation[tick] = tick < 4 ? Number.NaN : price[tick] / price[tick - 4] - 1
    run.output[tick] = markets.realIncome / households.count
    for (const name of aggregateNames) run.aggregates[name][tick] = aggregates[name].read(economy)
  }
  return run
}

/** Names this function for the worker pool. */
export const nullRunTask: WorkerFunction = { module: import.meta.url, name: nullRun.name }
