import type { DuckDBConnection } from '@duckdb/node-api'
import { resolve } from 'node:path'
import { sqlText } from '../sql-text.ts'
import type { ResultTable } from '../result-tables.ts'

/** Writes a table as comma-separated values with a header: UTF-8, a point for decimals, empty where nothing is known. */
export async function csvFile(connection: DuckDBConnection, table: ResultTable, path: string): Promise<void> {
  await connection.run(`COPY ${table} TO ${sqlText(resolve(path))} (FORMAT csv, HEADER)`)
}
