import { growthAYear } from '../measure/growth.ts'
import type { Replicates } from '../measure/replicates.ts'
import type { Reading } from './fact.ts'

/**
 * The model's figures for a published one: one per replicate, or a single one where a parameter sets it.
 * Undefined where the run does not hold what the reading asks for: not recorded, too short, or not to be had.
 */
export function readFact(reading: Reading, runs: Replicates): number[] | undefined {
  switch (reading.kind) {
    case 'none':
      return undefined
    case 'parameter':
      return readParameter(reading, runs)
    case 'at':
      return sums(runs, reading.of, reading.tick)?.map((path) => path[reading.tick])
    case 'share': {
      const whole = sums(runs, reading.whole, reading.tick)
      const parts = sums(runs, reading.of, reading.tick)
      return whole && parts?.map((path, i) => path[reading.tick] / whole[i][reading.tick])
    }
    case 'growth':
      return growth(runs, reading)
    case 'above': {
      const outside = runs.parameters[reading.parameter]
      return typeof outside === 'number' ? growth(runs, reading)?.map((rate) => rate - outside) : undefined
    }
    case 'project':
      return growth(runs, reading)?.map((rate) => reading.base * (1 + rate) ** reading.years)
  }
}

const growth = (runs: Replicates, { of, from, to }: { of: string[]; from: number; to: number }) =>
  sums(runs, of, to)?.map((path) => growthAYear(path, from, to))

/** The sum of several observables in each replicate; undefined where one is missing or the run ends before the tick. */
function sums(runs: Replicates, names: readonly string[], tick: number): Float64Array[] | undefined {
  if (tick >= runs.years.length) return undefined
  const all = names.map((name) => runs.paths(name))
  if (!all.every((paths) => paths !== undefined)) return undefined
  return Array.from({ length: runs.n }, (_, i) =>
    Float64Array.from(runs.years, (_year, t) => all.reduce((sum, paths) => sum + paths[i][t], 0)),
  )
}

function readParameter(reading: Extract<Reading, { kind: 'parameter' }>, runs: Replicates): number[] | undefined {
  const value = runs.parameters[reading.name]
  const figure = reading.element !== undefined && Array.isArray(value) ? value[reading.element] : value
  if (typeof figure !== 'number') return undefined
  return [reading.compound === undefined ? figure : (1 + figure) ** reading.compound]
}
