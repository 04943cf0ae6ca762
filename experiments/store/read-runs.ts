import { openDuckDb } from './duckdb.ts'
import { filesIn } from './file-names.ts'
import { sqlText } from './sql-text.ts'

/** A row of runs.parquet; factors and outcomes stand beside these, null where a run failed. */
export interface RunRow extends Record<string, number | string | null> {
  run: number
  point: number
  replicate: number
  seed: number
  status: 'done' | 'failed'
  /** Quarters that were run, or the one in which it failed; null where the program itself failed. */
  ticks: number | null
  stateHash: string | null
  key: string
  message: string | null
  messageZh: string | null
  replay: string | null
}

/** The runs of an experiment's folder in the order of their numbers. Throws the database's error where there are none. */
export async function readRuns(folder: string): Promise<RunRow[]> {
  const { connection, close } = await openDuckDb()
  try {
    const from = `read_parquet(${sqlText(filesIn(folder).runs)})`
    const answer = await connection.runAndReadAll(`SELECT * FROM ${from} ORDER BY run`)
    return answer.getRowObjects() as RunRow[]
  } finally {
    close()
  }
}
