import type { StoredTable } from '../store/stored-table.ts'

/** Columns without which a table does not hold runs. */
const needed = ['point', 'replicate', 'seed', 'status']

/** Columns after the settings that are no outcomes. */
const others = ['status', 'ticks', 'stateHash', 'key', 'message', 'messageZh', 'replay']

export interface RunColumns {
  status: 'ok'
  /** Columns of settings: those between `seed` and `status`. */
  factors: string[]
  /** Columns of outcomes: the numbers after `status` but for what every run has. */
  outcomes: string[]
}

export interface WrongColumns {
  status: 'error'
  kind: 'wrong-columns'
  path: string
  missing: string[]
}

/** Tells the columns of a table of runs apart by their order. */
export function runColumns({ columns }: Pick<StoredTable, 'columns'>, path: string): RunColumns | WrongColumns {
  const names = columns.map(({ name }) => name)
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0) return { status: 'error', kind: 'wrong-columns', path, missing }
  const middle = names.indexOf('status')
  return {
    status: 'ok',
    factors: names.slice(names.indexOf('seed') + 1, middle),
    outcomes: columns.slice(middle).flatMap(({ name, number }) => (number && !others.includes(name) ? [name] : [])),
  }
}
