import { openDuckDb } from '../../store/duckdb.ts'
import { filesIn } from '../../store/file-names.ts'
import { sqlName, sqlText } from '../../store/sql-text.ts'

/** The paths of one run: each column, one value a tick from the start on. */
export interface RunPaths {
  point: number
  replicate: number
  paths: Record<string, Float64Array>
}

/** Paths of these columns of all runs that ended, in the order of the runs. */
export async function readRunPaths(folder: string, columns: readonly string[]): Promise<RunPaths[]> {
  const { connection, close } = await openDuckDb()
  try {
    const lists = columns.map((name) => `list(CAST(${sqlName(name)} AS DOUBLE) ORDER BY tick)`)
    const answer = await connection.runAndReadAll(
      `SELECT CAST(point AS INTEGER), CAST(replicate AS INTEGER), ${lists.join(', ')}
       FROM read_parquet(${sqlText(filesIn(folder).series)}) GROUP BY run, point, replicate ORDER BY run`,
    )
    return answer.getRowsJS().map((row) => ({
      point: row[0] as number,
      replicate: row[1] as number,
      paths: Object.fromEntries(columns.map((name, i) => [name, Float64Array.from(row[2 + i] as number[], orGap)])),
    }))
  } finally {
    close()
  }
}

const orGap = (value: number | null): number => value ?? Number.NaN
