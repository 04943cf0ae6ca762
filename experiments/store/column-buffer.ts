import { DOUBLE, type DuckDBConnection, DuckDBDataChunk, type DuckDBType, type DuckDBValue } from '@duckdb/node-api'
import { sqlName } from './sql-text.ts'

export interface Column {
  name: string
  type: DuckDBType
}

/** Rows that DuckDB takes at once. Fewer cost as much, as most of the cost is that of a column. */
const chunkRows = 2048

/** Gathers rows for a table of the database in the same arrays again and again. */
export interface ColumnBuffer {
  /** Adds a row: `words` for the first columns, `numbers` from `from` on for the others. */
  add(words: readonly DuckDBValue[], numbers: ArrayLike<number>, from: number): void
  /** Hands what waits here over to the table. */
  flush(): void
  close(): void
}

/** Creates the table, whose columns are `words` of any type and then `numbers`. */
export async function openColumnBuffer(
  connection: DuckDBConnection,
  table: string,
  words: readonly Column[],
  numbers: readonly string[],
): Promise<ColumnBuffer> {
  const columns = [...words, ...numbers.map((name) => ({ name, type: DOUBLE }))]
  const types = columns.map(({ type }) => type)
  await connection.run(
    `CREATE TABLE ${table} (${columns.map(({ name, type }) => `${sqlName(name)} ${type}`).join(', ')})`,
  )
  const appender = await connection.createAppender(table)
  const wordColumns = words.map((): DuckDBValue[] => [])
  const numberColumns = numbers.map(() => new Float64Array(chunkRows))
  let rows = 0
  const flush = () => {
    if (rows > 0) {
      const chunk = DuckDBDataChunk.create(types, rows)
      // Numbers are read from typed arrays as from any other.
      chunk.setColumns([
        ...wordColumns,
        ...numberColumns.map((column) => column.subarray(0, rows) as unknown as number[]),
      ])
      appender.appendDataChunk(chunk)
      for (const column of wordColumns) column.length = 0
      rows = 0
    }
    appender.flushSync()
  }
  return {
    add(values, figures, from) {
      for (const [place, value] of values.entries()) wordColumns[place].push(value)
      for (let place = 0; place < numberColumns.length; place++) numberColumns[place][rows] = figures[from + place]
      rows += 1
      if (rows === chunkRows) flush()
    },
    flush,
    close: () => appender.closeSync(),
  }
}
