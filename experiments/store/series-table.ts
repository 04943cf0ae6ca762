import { DuckDBDataChunk } from '@duckdb/node-api'
import { openDuckDb } from './duckdb.ts'
import { seriesColumns, yearOfTick } from './series-columns.ts'
import { sqlName, sqlText } from './sql-text.ts'

/** The series of one run: `(ticks + 1) x observables`, row-major, row 0 the start. */
export interface SeriesOfRun {
  run: number
  point: number
  replicate: number
  seed: number
  series: Float64Array
}

/** Gathers the series of runs in whatever order they end, and writes them sorted. */
export interface SeriesTable {
  append(run: SeriesOfRun): void
  /** Writes a Parquet file sorted by run and tick. The bytes do not depend on the order of appending. */
  writeParquet(path: string): Promise<void>
  close(): void
}

/** Rows that DuckDB takes at once. */
const chunkRows = 2048

export async function openSeriesTable(): Promise<SeriesTable> {
  const { connection, close } = await openDuckDb()
  const types = seriesColumns.map(({ type }) => type)
  const columns = seriesColumns.map(({ name, type }) => `${sqlName(name)} ${type}`).join(', ')
  await connection.run(`CREATE TABLE series (${columns})`)
  const appender = await connection.createAppender('series')
  return {
    append(run) {
      const all = columnsOf(run)
      const rows = all[0].length
      for (let from = 0; from < rows; from += chunkRows) {
        const part = all.map((column) => column.slice(from, from + chunkRows))
        const chunk = DuckDBDataChunk.create(types, part[0].length)
        chunk.setColumns(part)
        appender.appendDataChunk(chunk)
      }
    },
    async writeParquet(path) {
      appender.flushSync()
      await connection.run(
        `COPY (SELECT * FROM series ORDER BY run, tick) TO ${sqlText(path)} (FORMAT parquet, COMPRESSION zstd)`,
      )
    },
    close() {
      appender.closeSync()
      close()
    },
  }
}

/** Turns the rows of a run into columns, the key columns first. */
function columnsOf({ run, point, replicate, seed, series }: SeriesOfRun): number[][] {
  const keys = [run, point, replicate, seed]
  const width = seriesColumns.length - keys.length - 2
  const ticks = Array.from({ length: series.length / width }, (_, tick) => tick)
  const observed = Array.from({ length: width }, (_, column) => ticks.map((tick) => series[tick * width + column]))
  return [...keys.map((key) => ticks.map(() => key)), ticks, ticks.map(yearOfTick), ...observed]
}
