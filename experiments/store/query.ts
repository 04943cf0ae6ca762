import { existsSync } from 'node:fs'
import { openDuckDb } from './duckdb.ts'
import { filesIn } from './file-names.ts'
import { sqlText } from './sql-text.ts'

/** A cell of a result, as JSON can hold it. */
export type Cell = number | string | boolean | null

/**
 * Rows that a SQL question to the results of an experiment returns. The views `runs`, `series` and `summary` hold the
 * files of these names.
 * Throws the database's own error where the SQL is wrong.
 */
export async function query(folder: string, sql: string): Promise<Record<string, Cell>[]> {
  const { connection, close } = await openDuckDb()
  try {
    const files = filesIn(folder)
    for (const name of ['runs', 'series', 'summary'] as const) {
      if (!existsSync(files[name])) continue
      await connection.run(`CREATE VIEW ${name} AS FROM read_parquet(${sqlText(files[name])})`)
    }
    const reader = await connection.runAndReadAll(sql)
    const rows = reader.getRowObjectsJS() as Record<string, unknown>[]
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([name, value]) => [name, cell(value)])))
  } finally {
    close()
  }
}

/** Counts and sums come as 64-bit integers, which JSON does not know. */
function cell(value: unknown): Cell {
  if (typeof value === 'bigint') return Number(value)
  if (value === null || ['number', 'string', 'boolean'].includes(typeof value)) return value as Cell
  return String(value)
}
