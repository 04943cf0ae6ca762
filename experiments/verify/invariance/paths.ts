import {
  accountsTolerance,
  createEconomy,
  type Economy,
  observables,
  observe,
  openObserver,
  type Parameters,
  reasonToStop,
  resolveParameters,
  step,
} from '../../../model/index.ts'

/** A small economy with technology on, in which invariance is looked at. */
export const small = (overrides: Partial<Parameters> = {}): Parameters =>
  resolveParameters('china-2023', { firms: 100, workersPerFirm: 10, ...overrides })

/**
 * All observables of an economy, a row for each quarter. `before` is called on the economy ahead of its third quarter.
 * Throws where it has no start or stops.
 */
export function pathOf(
  parameters: Parameters,
  seed: number,
  quarters: number,
  before: (economy: Economy) => void = () => {},
): Float64Array[] {
  const economy = createEconomy(parameters, { seed })
  if ('status' in economy) throw new Error(economy.message.en)
  const rows: Float64Array[] = []
  let observer = openObserver(economy)
  for (let tick = 1; tick <= quarters; tick++) {
    if (tick === 3) {
      before(economy)
      observer = openObserver(economy)
    }
    const stop = reasonToStop(economy, step(economy), accountsTolerance)
    if (stop) throw new Error(stop.message.en)
    const row = new Float64Array(observables.length)
    observe(observer, economy, row)
    if (tick >= 3) rows.push(row)
  }
  return rows
}

export const observableNames: readonly string[] = observables.map(({ name }) => name)
