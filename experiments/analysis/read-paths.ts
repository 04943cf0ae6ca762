import { existsSync } from 'node:fs'
import { pathLevels } from '../design/path-changes.ts'
import type { Design } from '../spec/design.ts'
import { openDuckDb } from '../store/duckdb.ts'
import { filesIn } from '../store/file-names.ts'
import { sqlName, sqlText } from '../store/sql-text.ts'
import { groupBy } from './group-by.ts'
import type { Results } from './results.ts'

/** One run of a path: the outcome at the end of each hold, there and back. */
export interface Path {
  point: number
  values: number[]
}

/** The whole paths of an experiment's series; none without series. Runs that stopped on the way are left out. */
export async function readPaths(
  { folder }: Results,
  design: Extract<Design, { kind: 'path' }>,
  outcome: string,
): Promise<Path[]> {
  if (folder === undefined || !existsSync(filesIn(folder).series)) return []
  const holds = pathLevels(design).length
  const { connection, close } = await openDuckDb()
  try {
    const answer = await connection.runAndReadAll(
      `SELECT run, CAST(point AS INTEGER), CAST(${sqlName(outcome)} AS DOUBLE)
       FROM read_parquet(${sqlText(filesIn(folder).series)})
       WHERE tick > 0 AND tick % ${design.ticksPerStep} = 0 ORDER BY run, tick`,
    )
    const rows = answer.getRows() as [number, number, number | null][]
    return [...groupBy(rows, ([run]) => run).values()]
      .filter((own) => own.length === holds)
      .map((own) => ({ point: own[0][1], values: own.map(([, , value]) => value ?? Number.NaN) }))
  } finally {
    close()
  }
}
