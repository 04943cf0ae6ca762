import { existsSync } from 'node:fs'
import { openDuckDb } from './duckdb.ts'
import { readDraft } from './draft-file.ts'
import { earlierRuns } from './earlier-runs.ts'
import { hexKey } from './hex-key.ts'
import { filesIn } from './file-names.ts'
import type { RunCounts } from './manifest.ts'
import { readManifest } from './read-manifest.ts'
import { sqlText } from './sql-text.ts'

export interface ExperimentStatus {
  name: string
  /** Under way where parts wait to be finished: it is being run, was cut short, or its shards are not merged. */
  status: 'complete' | 'partial' | 'under-way'
  counts: RunCounts
  /** The first of the missing runs. */
  missing: number[]
}

/** Missing runs that are named. */
const missingNamed = 5

/** How far the experiment in a folder has come; undefined where there is none. */
export async function experimentStatus(folder: string): Promise<ExperimentStatus | undefined> {
  const draft = readDraft(folder)
  if (!draft) return existsSync(filesIn(folder).manifest) ? finishedStatus(folder) : undefined
  const earlier = await earlierRuns(folder, { factors: [], drawn: [], reporters: draft.layout })
  const { connection, close } = await openDuckDb()
  try {
    const from = `read_parquet(${sqlText(filesIn(folder).plan)})`
    const answer = await connection.runAndReadAll(`SELECT run, point, ${hexKey('key')} FROM ${from} ORDER BY run`)
    const planned = answer.getRows() as [number, number, string][]
    const statuses = planned.map(([, , key]) => earlier.get(key))
    const missing = planned.flatMap(([run], place) => (statuses[place] ? [] : [run]))
    const counts = {
      runs: planned.length,
      points: new Set(planned.map(([, point]) => point)).size,
      done: statuses.filter((status) => status === 'done').length,
      failed: statuses.filter((status) => status === 'failed').length,
      missing: missing.length,
    }
    return { name: draft.experiment.name, status: 'under-way', counts, missing: missing.slice(0, missingNamed) }
  } finally {
    close()
  }
}

function finishedStatus(folder: string): ExperimentStatus {
  const { experiment, status, counts } = readManifest(folder)
  return { name: experiment.name, status, counts, missing: [] }
}
