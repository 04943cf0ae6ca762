import type { DuckDBDoubleVector } from '@duckdb/node-api'
import { openDuckDb } from './duckdb.ts'
import { sqlName, sqlText } from './sql-text.ts'
import type { StoredTable } from './stored-table.ts'

const numberTypes = /^(DOUBLE|FLOAT|DECIMAL|U?(TINY|SMALL|BIG|HUGE)?INT)/

/** A Parquet file as DuckDB reads it. Throws the database's error where it is none. */
export async function databaseTable(file: string): Promise<StoredTable> {
  const from = `read_parquet(${sqlText(file)})`
  const described = await rowsOf<[name: string, type: string]>(`DESCRIBE SELECT * FROM ${from}`)
  return {
    columns: described.map(([name, type]) => ({ name, number: numberTypes.test(type) })),
    numbers: (names) => readNumbers(names, from),
    async words(name) {
      const rows = await rowsOf<[string | null]>(`SELECT CAST(${sqlName(name)} AS VARCHAR) FROM ${from}`)
      return rows.map(([word]) => word)
    },
  }
}

async function readNumbers(names: readonly string[], from: string): Promise<Float64Array[]> {
  if (names.length === 0) return []
  const { connection, close } = await openDuckDb()
  try {
    const columns = names.map((name) => `CAST(${sqlName(name)} AS DOUBLE)`)
    const result = await connection.run(`SELECT ${columns.join(', ')} FROM ${from}`)
    const chunks = await result.fetchAllChunks()
    const rows = chunks.reduce((sum, chunk) => sum + chunk.rowCount, 0)
    const table = names.map(() => new Float64Array(rows))
    let offset = 0
    for (const chunk of chunks) {
      for (const [place, column] of table.entries()) {
        const vector = chunk.getColumnVector(place) as DuckDBDoubleVector
        for (let row = 0; row < chunk.rowCount; row++) column[offset + row] = vector.getItem(row) ?? Number.NaN
      }
      offset += chunk.rowCount
    }
    return table
  } finally {
    close()
  }
}

async function rowsOf<Row>(query: string): Promise<Row[]> {
  const { connection, close } = await openDuckDb()
  try {
    return (await connection.runAndReadAll(query)).getRows() as Row[]
  } finally {
    close()
  }
}
