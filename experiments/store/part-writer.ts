import { renameSync } from 'node:fs'
import { DOUBLE, DuckDBDataChunk, type DuckDBType, INTEGER, UBIGINT, VARCHAR } from '@duckdb/node-api'
import type { EndedRun } from '../run/run-experiment.ts'
import { openDuckDb } from './duckdb.ts'
import type { Layout } from './layout.ts'
import { partNamed } from './part-files.ts'
import { copyToParquet } from './parquet.ts'
import { sqlName } from './sql-text.ts'

/** Takes runs as they end, in any order, and puts them into files part by part. */
export interface PartWriter {
  append(runs: readonly EndedRun[]): Promise<void>
  /** Puts what waits in memory into a part of its own. */
  flush(): Promise<void>
  close(): void
}

/** Numbers that wait in memory at most, 16 MB. */
const mostNumbers = 2_000_000
/** Time between two parts: this long at first, then this share of the time so far, so that there are never many. */
const leastMilliseconds = 2000
const shareOfTime = 0.02
/** Rows that DuckDB takes at once. */
const chunkRows = 2048

type Column = readonly (number | bigint | string | null)[]
type Columns = readonly { name: string; type: DuckDBType }[]

export async function openPartWriter(folder: string, layout: Layout): Promise<PartWriter> {
  const { connection, close } = await openDuckDb()
  const numbers = layout.reporters.map((name) => ({ name, type: DOUBLE }))
  const tables: Record<'runs' | 'series', Columns> = {
    runs: [
      { name: 'key', type: UBIGINT },
      { name: 'status', type: VARCHAR },
      { name: 'ticks', type: INTEGER },
      { name: 'stateHash', type: VARCHAR },
      ...numbers,
      { name: 'message', type: VARCHAR },
      { name: 'messageZh', type: VARCHAR },
    ],
    series: [{ name: 'key', type: UBIGINT }, { name: 'tick', type: INTEGER }, ...numbers],
  }
  const open = async (name: 'runs' | 'series') => {
    const columns = tables[name].map((column) => `${sqlName(column.name)} ${column.type}`)
    await connection.run(`CREATE TABLE ${name} (${columns.join(', ')})`)
    return connection.createAppender(name)
  }
  const appenders = { runs: await open('runs'), series: await open('series') }
  const append = (name: 'runs' | 'series', columns: readonly Column[]) => {
    for (let from = 0; from < columns[0].length; from += chunkRows) {
      const part = columns.map((column) => column.slice(from, from + chunkRows))
      const types = tables[name].map(({ type }) => type)
      const chunk = DuckDBDataChunk.create(types, part[0].length)
      chunk.setColumns(part as never)
      appenders[name].appendDataChunk(chunk)
    }
  }

  const begun = performance.now()
  let flushed = begun
  let waiting = 0
  let first: string | undefined
  const flush = async () => {
    if (first === undefined) return
    const files = partNamed(folder, layout, first)
    for (const name of ['series', 'runs'] as const) {
      appenders[name].flushSync()
      await copyToParquet(connection, `FROM ${name}`, `${files[name]}.tmp`)
      await connection.run(`TRUNCATE ${name}`)
    }
    // The runs last: they are what makes a part.
    renameSync(`${files.series}.tmp`, files.series)
    renameSync(`${files.runs}.tmp`, files.runs)
    first = undefined
    waiting = 0
    flushed = performance.now()
  }
  return {
    async append(runs) {
      first ??= runs[0].key
      append('runs', rowsOfRuns(runs, layout))
      append('series', rowsOfSeries(runs, layout))
      waiting += runs.reduce((sum, run) => sum + (run.status === 'done' ? run.series.length : 0), 0)
      const pause = Math.max(leastMilliseconds, shareOfTime * (performance.now() - begun))
      if (waiting > mostNumbers || performance.now() - flushed > pause) await flush()
    },
    flush,
    close() {
      for (const appender of Object.values(appenders)) appender.closeSync()
      close()
    },
  }
}

/** Keys are 64 bits; as numbers they join and sort faster than as text. */
const numberOf = (key: string): bigint => BigInt(`0x${key}`)

function rowsOfRuns(runs: readonly EndedRun[], { reporters }: Layout): Column[] {
  return [
    runs.map(({ key }) => numberOf(key)),
    runs.map(({ status }) => status),
    runs.map((run) => (run.status === 'done' ? run.ticks : (run.tick ?? null))),
    runs.map((run) => (run.status === 'done' ? run.stateHash : null)),
    ...reporters.map((_, place) => runs.map((run) => (run.status === 'done' ? run.outcomes[place] : null))),
    runs.map((run) => (run.status === 'done' ? null : run.message.en)),
    runs.map((run) => (run.status === 'done' ? null : run.message.zh)),
  ]
}

function rowsOfSeries(runs: readonly EndedRun[], { reporters }: Layout): Column[] {
  const width = reporters.length
  const keys: bigint[] = []
  const ticks: number[] = []
  const columns = reporters.map((): number[] => [])
  for (const run of runs) {
    if (run.status !== 'done') continue
    const key = numberOf(run.key)
    for (let tick = 0; tick <= run.ticks; tick++) {
      keys.push(key)
      ticks.push(tick)
      for (let column = 0; column < width; column++) columns[column].push(run.series[tick * width + column])
    }
  }
  return [keys, ticks, ...columns]
}
