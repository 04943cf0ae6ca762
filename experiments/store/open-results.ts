import { existsSync } from 'node:fs'
import { resolve } from 'node:path'
import { type Database, openDuckDb } from './duckdb.ts'
import { filesIn } from './file-names.ts'
import { type ResultTable, resultTables } from './result-tables.ts'
import { sqlText } from './sql-text.ts'

export interface OpenResults extends Database {
  /** Those that the folder holds, each as a view. */
  tables: ResultTable[]
}

/**
 * Opens the tables of a folder, and nothing else: no other file can be read, none but `writable` written, and no
 * setting changed, whatever SQL is run.
 */
export async function openResults(folder: string, writable: readonly string[] = []): Promise<OpenResults> {
  const database = await openDuckDb()
  const { connection } = database
  const files = filesIn(resolve(folder))
  const tables = resultTables.filter((name) => existsSync(files[name]))
  const allowed = [...tables.map((name) => files[name]), ...writable.map((path) => resolve(path))]
  await connection.run(`SET allowed_paths = [${allowed.map(sqlText).join(', ')}]`)
  for (const name of tables) {
    await connection.run(`CREATE VIEW ${name} AS FROM read_parquet(${sqlText(files[name])})`)
  }
  await connection.run('SET enable_external_access = false')
  await connection.run('SET lock_configuration = true')
  return { ...database, tables }
}
