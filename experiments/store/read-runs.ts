import { type Cell, query } from './query.ts'

/** A row of runs.parquet; factors and outcomes stand beside these. */
export interface RunRow extends Record<string, Cell> {
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
export const readRuns = (folder: string): Promise<RunRow[]> =>
  query(folder, 'FROM runs ORDER BY run') as Promise<RunRow[]>
