import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { sqlText } from './sql-text.ts'

/** Rows that are compressed together. Few, as all of them wait in memory, and a row has a hundred columns and more. */
const rowGroup = 16_384

/** Writes the rows of a query to a Parquet file. The bytes depend on the rows and their order alone. */
export async function copyToParquet(connection: DuckDBConnection, query: string, path: string): Promise<void> {
  const form = `FORMAT parquet, COMPRESSION zstd, ROW_GROUP_SIZE ${rowGroup}`
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
