import type { StoredTable } from '../../store/stored-table.ts'
import { runColumns, type WrongColumns } from '../run-columns.ts'

/** A table of runs: one row a run, or one row a run and tick. */
export interface TableColumns {
  status: 'ok'
  stored: StoredTable
  byTick: boolean
  /** Columns of settings: those between `seed` and `tick` or `status`. */
  settings: string[]
  reporters: string[]
}

const needed = ['run', 'point', 'replicate', 'seed']

/** Tells the columns of a table apart by their order. */
export function tableColumns(stored: StoredTable, path: string): TableColumns | WrongColumns {
  const { columns } = stored
  const names = columns.map(({ name }) => name)
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0) return { status: 'error', kind: 'wrong-columns', path, missing }
  if (names.includes('tick')) {
    const middle = names.indexOf('tick')
    return {
      status: 'ok',
      stored,
      byTick: true,
      settings: names.slice(names.indexOf('seed') + 1, middle),
      reporters: columns.slice(middle + 1).flatMap(({ name, number }) => (number && name !== 'year' ? [name] : [])),
    }
  }
  if (!names.includes('status')) return { status: 'error', kind: 'wrong-columns', path, missing: ['tick'] }
  const found = runColumns(stored, path)
  if (found.status === 'error') return found
  return { status: 'ok', stored, byTick: false, settings: found.factors, reporters: found.outcomes }
}
