import { observables, type Parameters, simulate } from '../../../model/index.ts'
import type { WorkerFunction } from '../../run/worker-function.ts'

export interface ForecastInput {
  parameters: Parameters
  seed: number
  ticks: number
  /** Observables to follow. */
  names: readonly string[]
}

/** Paths of the observables of one economy, `names x (ticks + 1)`, row-major. Throws where it has no start or stops. */
export function forecastRun({ parameters, seed, ticks, names }: ForecastInput): Float64Array {
  const outcome = simulate(parameters, { seed, ticks })
  if (outcome.status === 'stopped') throw new Error(outcome.message.en)
  const paths = new Float64Array(names.length * (ticks + 1))
  for (const [row, name] of names.entries()) {
    const column = observables.findIndex((each) => each.name === name)
    for (let tick = 0; tick <= ticks; tick++) {
      paths[row * (ticks + 1) + tick] = outcome.series[tick * observables.length + column]
    }
  }
  return paths
}

export const forecastRunTask: WorkerFunction = { module: import.meta.url, name: forecastRun.name }
