import {
  accountsTolerance,
  createEconomy,
  type Economy,
  type Parameters,
  reasonToStop,
  step,
} from '../../../model/index.ts'
import type { WorkerFunction } from '../../run/worker-function.ts'
import { type ShockName, shocks } from './shocks.ts'

export interface ShockCase {
  shock: ShockName
  /** Share, negative for down. */
  size: number
}

export interface ShockRunInput {
  parameters: Parameters
  seed: number
  /** Quarters before the shock, and after it. */
  before: number
  after: number
  cases: readonly ShockCase[]
}

/**
 * What each shock changes, against the same economy with the same draws and no shock; arrays start with the first
 * quarter after the shock.
 */
export interface ShockRun {
  /** Real GDP: share of the GDP without the shock. */
  output: Float64Array[]
  /** Unemployment: share of workers. */
  unemployment: Float64Array[]
}

interface Paths {
  output: Float64Array
  unemployment: Float64Array
}

/** Throws where the economy has no start or stops. */
export function shockRun({ parameters, seed, before, after, cases }: ShockRunInput): ShockRun {
  const economy = createEconomy(parameters, { seed })
  if ('status' in economy) throw new Error(economy.message.en)
  for (let tick = 0; tick < before; tick++) advance(economy)
  const changes = cases.map(({ shock, size }) => {
    const struck = structuredClone(economy)
    const end = shocks[shock].strike(struck, size)
    return followed(struck, after, end)
  })
  const base = followed(economy, after)
  return {
    output: changes.map(({ output }) => output.map((value, quarter) => value / base.output[quarter] - 1)),
    unemployment: changes.map(({ unemployment }) =>
      unemployment.map((value, quarter) => value - base.unemployment[quarter]),
    ),
  }
}

function followed(economy: Economy, quarters: number, endShock?: () => void): Paths {
  const paths = { output: new Float64Array(quarters), unemployment: new Float64Array(quarters) }
  for (let quarter = 0; quarter < quarters; quarter++) {
    advance(economy)
    if (quarter === 0) endShock?.()
    paths.output[quarter] = economy.markets.realIncome
    paths.unemployment[quarter] = economy.markets.unemployment
  }
  return paths
}

function advance(economy: Economy): void {
  const stop = reasonToStop(economy, step(economy), accountsTolerance)
  if (stop) throw new Error(stop.message.en)
}

/** Names this function for the worker pool. */
export const shockRunTask: WorkerFunction = { module: import.meta.url, name: shockRun.name }
