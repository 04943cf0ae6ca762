import { mean, sampleStandardDeviation } from 'simple-statistics'
import type { PlannedRun } from '../design/plan-runs.ts'
import type { Point, PointResult } from '../design/point.ts'
import { openDuckDb } from './duckdb.ts'
import { hexKey } from './hex-key.ts'
import type { Layout } from './layout.ts'
import { partsIn } from './part-files.ts'
import { sqlName, sqlText } from './sql-text.ts'

/**
 * What points have come to, from the runs in the parts of a folder, for designs that learn from their runs. Replicates
 * are counted in the order of their numbers, so that the last bit does not depend on which ended first.
 * @param runs the planned runs of `points`, in order
 */
export async function pointResults(
  folder: string,
  layout: Layout,
  points: readonly Point[],
  runs: readonly PlannedRun[],
): Promise<PointResult[]> {
  const found = await outcomesByKey(folder, layout, new Set(runs.map(({ key }) => key)))
  const replicates = runs.length / points.length
  return points.map((point, place) => {
    const own = runs.slice(place * replicates, (place + 1) * replicates)
    const ended = own.flatMap(({ key }) => found.get(key) ?? [])
    const outcomes: Record<string, number> = {}
    const spread: Record<string, number> = {}
    for (const [column, name] of layout.reporters.entries()) {
      const values = ended.map((row) => row[column])
      outcomes[name] = values.length > 0 ? mean(values) : Number.NaN
      spread[name] = values.length > 1 ? sampleStandardDeviation(values) : Number.NaN
    }
    return { point, outcomes, spread, replicates: ended.length }
  })
}

async function outcomesByKey(folder: string, layout: Layout, wanted: Set<string>): Promise<Map<string, [number[]]>> {
  const { connection, close } = await openDuckDb()
  try {
    const outcomes = layout.reporters.map(sqlName).join(', ')
    const found = new Map<string, [number[]]>()
    for (const part of partsIn(folder, layout)) {
      const from = `read_parquet(${sqlText(part.runs)})`
      const answer = await connection.runAndReadAll(
        `SELECT ${hexKey('key')}, ${outcomes} FROM ${from} WHERE status = 'done'`,
      )
      for (const [key, ...row] of answer.getRows() as [string, ...number[]][])
        if (wanted.has(key)) found.set(key, [row])
    }
    return found
  } finally {
    close()
  }
}
