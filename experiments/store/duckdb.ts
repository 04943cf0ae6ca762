import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

export interface Database {
  connection: DuckDBConnection
  close: () => void
}

/**
 * Memory that a database may take, MB, and more of it for each column: 2,000 runs with all 130 observables do not sort in
 * 128, but 6,000 in 192. What does not fit goes to disk, so that sorting results takes the same memory for a thousand runs
 * as for a million.
 */
const memoryLimit = 128
const memoryOfColumn = 2

/**
 * Opens a database in memory.
 *
 * One DuckDB file admits one writer or many readers, never both; so every process keeps its own database in memory and
 * files change hands only by renaming. One thread, because the bytes of a Parquet file are to depend on nothing else.
 * @param spill folder for what does not fit into memory, and columns of the widest table; without it there is no limit
 */
export async function openDuckDb(spill?: { folder: string; columns: number }): Promise<Database> {
  const limits: Record<string, string> = spill
    ? { memory_limit: `${memoryLimit + memoryOfColumn * spill.columns}MB`, temp_directory: spill.folder }
    : {}
  const instance = await DuckDBInstance.create(':memory:', { threads: '1', ...limits })
  const connection = await instance.connect()
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  return { connection, close }
}
