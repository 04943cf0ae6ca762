import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { sqlText } from './sql-text.ts'

/** Figures that are compressed together. All of them wait in memory, and more than twice as many do not fit into it. */
const figuresTogether = 1_600_000

/** Rows come in such blocks. */
const block = 2048
const mostBlocks = 8

/** Writes the rows of a query to a Parquet file. The bytes depend on the rows and their order alone. */
export async function copyToParquet(connection: DuckDBConnection, query: string, path: string): Promise<void> {
  const columns = await connection.runAndReadAll(`DESCRIBE ${query}`)
  // A random vector of all parameters makes rows three times as wide as those of runs at one point.
  const blocks = Math.min(mostBlocks, Math.max(1, Math.floor(figuresTogether / columns.currentRowCount / block)))
  const form = `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${blocks * block}`
  await connection.run(`COPY (${query}) TO ${sqlText(path)} (${form})`)
}

/** The same for a file that others may be reading or writing: it is there as a whole or not at all. */
export async function writeParquet(connection: DuckDBConnection, query: string, path: string): Promise<void> {
  const temporary = `${path}.${randomUUID()}.tmp`
  try {
    await copyToParquet(connection, query, temporary)
    renameSync(temporary, path)
  } finally {
    rmSync(temporary, { force: true })
  }
}
