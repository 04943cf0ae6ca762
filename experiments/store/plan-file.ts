import { DOUBLE, DuckDBDataChunk, INTEGER, UBIGINT, UINTEGER } from '@duckdb/node-api'
import type { PlannedRun } from '../design/plan-runs.ts'
import { openDuckDb } from './duckdb.ts'
import { filesIn } from './file-names.ts'
import { factorColumn, type Layout } from './layout.ts'
import { writeParquet } from './parquet.ts'
import { sqlName } from './sql-text.ts'

/** Rows that DuckDB takes at once. */
const chunkRows = 2048

/** Columns of plan.parquet. */
const planColumns = (layout: Layout) => [
  ...['run', 'point', 'replicate'].map((name) => ({ name, type: INTEGER })),
  { name: 'seed', type: UINTEGER },
  ...layout.factors.map((factor) => ({ name: factorColumn(factor, layout), type: DOUBLE })),
  { name: 'key', type: UBIGINT },
]

/**
 * Writes all planned runs to a file, so that shards and those who finish after a crash agree on what is asked, and no
 * process must hold them in memory while it sorts results.
 */
export async function writePlan(folder: string, layout: Layout, runs: readonly PlannedRun[]): Promise<void> {
  const { connection, close } = await openDuckDb()
  try {
    const columns = planColumns(layout)
    const declared = columns.map(({ name, type }) => `${sqlName(name)} ${type}`)
    await connection.run(`CREATE TABLE plan (${declared.join(', ')})`)
    const appender = await connection.createAppender('plan')
    for (let from = 0; from < runs.length; from += chunkRows) {
      const part = runs.slice(from, from + chunkRows)
      const chunk = DuckDBDataChunk.create(
        columns.map(({ type }) => type),
        part.length,
      )
      chunk.setColumns([
        part.map(({ run }) => run),
        part.map(({ point }) => point),
        part.map(({ replicate }) => replicate),
        part.map(({ job }) => job.seed),
        ...layout.factors.map((factor) => part.map(({ job }) => job.values[factor])),
        part.map(({ key }) => BigInt(`0x${key}`)),
      ])
      appender.appendDataChunk(chunk)
    }
    appender.closeSync()
    await writeParquet(connection, 'FROM plan ORDER BY run', filesIn(folder).plan)
  } finally {
    close()
  }
}
