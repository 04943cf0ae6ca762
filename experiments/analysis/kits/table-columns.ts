import type { DuckDBConnection } from '@duckdb/node-api'
import { sqlText } from '../../store/sql-text.ts'
import { readColumns, type WrongColumns } from '../run-columns.ts'

/** A Parquet file of runs: one row a run, or one row a run and tick. */
export interface TableColumns {
  status: 'ok'
  file: string
  byTick: boolean
  /** Columns of settings: those between `seed` and `tick` or `status`. */
  settings: string[]
  reporters: string[]
}

const needed = ['run', 'point', 'replicate', 'seed']

/** Tells the columns of a table apart by their order. Throws the database's error where it is no Parquet file. */
export async function tableColumns(
  connection: DuckDBConnection,
  file: string,
  path: string,
): Promise<TableColumns | WrongColumns> {
  const answer = await connection.runAndReadAll(`DESCRIBE SELECT * FROM read_parquet(${sqlText(file)})`)
  const columns = answer.getRows() as [name: string, type: string][]
  const names = columns.map(([name]) => name)
  const missing = needed.filter((name) => !names.includes(name))
  if (missing.length > 0) return { status: 'error', kind: 'wrong-columns', path, missing }
  if (names.includes('tick')) {
    const middle = names.indexOf('tick')
    const numbers = columns.filter(([, type]) => /^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)/.test(type))
    const after = numbers.map(([name]) => name).filter((name) => names.indexOf(name) > middle && name !== 'year')
    return {
      status: 'ok',
      file,
      byTick: true,
      settings: names.slice(names.indexOf('seed') + 1, middle),
      reporters: after,
    }
  }
  if (!names.includes('status')) return { status: 'error', kind: 'wrong-columns', path, missing: ['tick'] }
  const found = await readColumns(connection, file, path)
  if (found.status === 'error') return found
  return { status: 'ok', file, byTick: false, settings: found.factors, reporters: found.outcomes }
}
