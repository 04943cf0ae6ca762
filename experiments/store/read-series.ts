import type { DuckDBDoubleVector } from '@duckdb/node-api'
import { openDuckDb } from './duckdb.ts'
import { filesIn } from './file-names.ts'
import { sqlText } from './sql-text.ts'

/** series.parquet in memory: every column as 64-bit floats, rows sorted by run and tick. */
export interface Series {
  rows: number
  /** Names in the order of the file: run, point, replicate, seed, tick, year, then the observables. */
  names: string[]
  columns: Record<string, Float64Array>
}

/** Reads the series of an experiment's folder. Throws the system's error where there is no such file. */
export async function readSeries(folder: string): Promise<Series> {
  const { connection, close } = await openDuckDb()
  try {
    const from = `read_parquet(${sqlText(filesIn(folder).series)})`
    const result = await connection.run(`SELECT CAST(COLUMNS(*) AS DOUBLE) FROM ${from} ORDER BY run, tick`)
    const names = result.columnNames()
    const chunks = await result.fetchAllChunks()
    const rows = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0)
    const columns = Object.fromEntries(names.map((name) => [name, new Float64Array(rows)]))
    let offset = 0
    for (const chunk of chunks) {
      for (const [index, name] of names.entries()) {
        const vector = chunk.getColumnVector(index) as DuckDBDoubleVector
        for (let row = 0; row < chunk.rowCount; row++) columns[name][offset + row] = vector.getItem(row) ?? Number.NaN
      }
      offset += chunk.rowCount
    }
    return { rows, names, columns }
  } finally {
    close()
  }
}
