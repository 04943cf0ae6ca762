import { openDuckDb } from './duckdb.ts'
import { filesIn } from './file-names.ts'
import { sqlText } from './sql-text.ts'

/** A cell of a result, as JSON can hold it. */
export type Cell = number | string | boolean | null

/**
 * Rows that a SQL question to the results of an experiment returns. The view `series` holds series.parquet.
 * Throws the database's own error where the SQL is wrong.
 */
export async function query(folder: string, sql: string): Promise<Record<string, Cell>[]> {
  const { connection, close } = await openDuckDb()
  try {
    await connection.run(`CREATE VIEW series AS SELECT * FROM read_parquet(${sqlText(filesIn(folder).series)})`)
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
