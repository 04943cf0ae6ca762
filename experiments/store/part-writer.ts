import { randomUUID } from 'node:crypto'
import { renameSync, rmSync } from 'node:fs'
import { INTEGER, UBIGINT, VARCHAR } from '@duckdb/node-api'
import type { EndedRun } from '../run/run-experiment.ts'
import { type Column, openColumnBuffer } from './column-buffer.ts'
import { openDuckDb } from './duckdb.ts'
import type { Layout } from './layout.ts'
import { partNamed } from './part-files.ts'
import { copyToParquet } from './parquet.ts'
import { planHash } from './plan-hash.ts'

/** Takes runs as they end, in any order, and puts them into files part by part. */
export interface PartWriter {
  append(runs: readonly EndedRun[]): Promise<void>
  /** Puts what waits in memory into a part of its own. */
  flush(): Promise<void>
  close(): void
}

/** When runs become a part. */
export const partPace = {
  /** Numbers that wait in memory at most, 16 MB. */
  mostNumbers: 2_000_000,
  /** Time between two parts: this long at first, then this share of the time so far, so that there are never many. */
  leastMilliseconds: 2000,
  shareOfTime: 0.02,
}

/** Columns before the outcomes or reporters. */
const columns = {
  runs: [
    { name: 'key', type: UBIGINT },
    { name: 'status', type: VARCHAR },
    { name: 'ticks', type: INTEGER },
    { name: 'stateHash', type: VARCHAR },
    { name: 'message', type: VARCHAR },
    { name: 'messageZh', type: VARCHAR },
  ],
  series: [
    { name: 'key', type: UBIGINT },
    { name: 'tick', type: INTEGER },
  ],
} satisfies Record<string, Column[]>

export async function openPartWriter(folder: string, layout: Layout): Promise<PartWriter> {
  const { connection, close } = await openDuckDb()
  const { reporters } = layout
  const tables = {
    runs: await openColumnBuffer(connection, 'runs', columns.runs, reporters),
    series: await openColumnBuffer(connection, 'series', columns.series, reporters),
  }
  const nothing = new Float64Array(reporters.length).fill(Number.NaN)
  const append = (run: EndedRun) => {
    // Keys are 64 bits; as numbers they join and sort faster than as text.
    const key = BigInt(`0x${run.key}`)
    if (run.status === 'failed') {
      const { tick = null, message } = run
      tables.runs.add([key, run.status, tick, null, message.en, message.zh], nothing, 0)
      return
    }
    tables.runs.add([key, run.status, run.ticks, run.stateHash, null, null], run.outcomes, 0)
    for (let tick = 0; tick <= run.ticks; tick++) {
      tables.series.add([key, tick], run.series, tick * reporters.length)
    }
    waiting += run.series.length
  }

  const begun = performance.now()
  let flushed = begun
  let waiting = 0
  let keys: string[] = []
  const flush = async () => {
    if (keys.length === 0) return
    const files = partNamed(folder, layout, planHash(keys.sort()))
    // A name that no other process has: two of them may be making the same shard.
    const unique = randomUUID()
    const temporary = { series: `${files.series}.${unique}.tmp`, runs: `${files.runs}.${unique}.tmp` }
    try {
      for (const name of ['series', 'runs'] as const) {
        tables[name].flush()
        await copyToParquet(connection, `FROM ${name}`, temporary[name])
        await connection.run(`TRUNCATE ${name}`)
      }
      // The runs last: they are what makes a part.
      renameSync(temporary.series, files.series)
      renameSync(temporary.runs, files.runs)
    } finally {
      for (const rest of Object.values(temporary)) rmSync(rest, { force: true })
    }
    keys = []
    waiting = 0
    flushed = performance.now()
  }
  return {
    async append(runs) {
      for (const run of runs) {
        keys.push(run.key)
        append(run)
      }
      const pause = Math.max(partPace.leastMilliseconds, partPace.shareOfTime * (performance.now() - begun))
      if (waiting > partPace.mostNumbers || performance.now() - flushed > pause) await flush()
    },
    flush,
    close() {
      for (const table of Object.values(tables)) table.close()
      close()
    },
  }
}
