import { INTEGER, UBIGINT, UINTEGER } from '@duckdb/node-api'
import type { PlannedRun } from '../design/plan-runs.ts'
import { openColumnBuffer } from './column-buffer.ts'
import { openDuckDb } from './duckdb.ts'
import { filesIn } from './file-names.ts'
import { factorColumn, type Layout } from './layout.ts'
import { writeParquet } from './parquet.ts'

/**
 * Writes all planned runs to a file, so that shards and those who finish after a crash agree on what is asked, and no
 * process must hold them in memory while it sorts results.
 */
export async function writePlan(folder: string, layout: Layout, runs: readonly PlannedRun[]): Promise<void> {
  const { connection, close } = await openDuckDb()
  try {
    const columns = [
      ...['run', 'point', 'replicate'].map((name) => ({ name, type: INTEGER })),
      { name: 'seed', type: UINTEGER },
      { name: 'key', type: UBIGINT },
    ]
    const factors = layout.factors.map((factor) => factorColumn(factor, layout))
    const table = await openColumnBuffer(connection, 'plan', columns, factors)
    for (const { run, point, replicate, job, key } of runs) {
      const values = layout.factors.map((factor) => job.values[factor])
      table.add([run, point, replicate, job.seed, BigInt(`0x${key}`)], values, 0)
    }
    table.flush()
    table.close()
    await writeParquet(connection, 'FROM plan ORDER BY run', filesIn(folder).plan)
  } finally {
    close()
  }
}
