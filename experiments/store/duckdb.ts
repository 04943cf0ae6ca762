import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api'

/**
 * Opens a database in memory.
 *
 * One DuckDB file admits one writer or many readers, never both; so every process keeps its own database in memory and
 * files change hands only by renaming. One thread, because the bytes of a Parquet file are to depend on nothing else.
 */
export async function openDuckDb(): Promise<{ connection: DuckDBConnection; close: () => void }> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' })
  const connection = await instance.connect()
  const close = () => {
    connection.closeSync()
    instance.closeSync()
  }
  return { connection, close }
}
