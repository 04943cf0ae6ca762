import { accountsTolerance, createEconomy, type Parameters, reasonToStop, step } from '../../model/index.ts'
import type { WorkerFunction } from '../run/worker-function.ts'
import { fieldPolicies } from './field-path.ts'
import { relativePrice } from './relative-price.ts'

export interface LedRunInput {
  parameters: Parameters
  seed: number
  /** World cost of new compute in each quarter. */
  factors: readonly number[]
}

/** What a led economy did, one value for a tick, the start included. */
export interface LedRun {
  /** Share of firms that have adopted. */
  adoption: Float64Array
  /** Price of compute over the wage of an efficiency unit, in the first quarter = 1; at the start as in that quarter. */
  price: Float64Array
}

/** Runs one economy with the field led along `factors`. Throws where it has no start or stops. */
export function ledRun({ parameters, seed, factors }: LedRunInput): LedRun {
  const economy = createEconomy(parameters, { seed, policies: fieldPolicies(factors) })
  if ('status' in economy) throw new Error(economy.message.en)
  const adoption = new Float64Array(factors.length + 1)
  const price = new Float64Array(factors.length + 1)
  for (let tick = 0; tick <= factors.length; tick++) {
    const stop = tick > 0 ? reasonToStop(economy, step(economy), accountsTolerance) : undefined
    if (stop) throw new Error(stop.message.en)
    const { firms } = economy
    adoption[tick] = firms.adopter.reduce((sum, one) => sum + one, 0) / firms.count
    price[tick] = relativePrice(economy)
  }
  const first = price[1]
  for (let tick = 1; tick < price.length; tick++) price[tick] /= first
  price[0] = 1
  return { adoption, price }
}

/** Names this function for the worker pool. */
export const ledRunTask: WorkerFunction = { module: import.meta.url, name: ledRun.name }
