import { existsSync } from 'node:fs'
import type { DuckDBConnection } from '@duckdb/node-api'
import { openDuckDb } from '../store/duckdb.ts'
import type { Manifest } from '../store/manifest.ts'
import { readManifest } from '../store/read-manifest.ts'
import { sqlName, sqlText } from '../store/sql-text.ts'
import { chooseOutcomes, type UnknownOutcome } from './choose-outcomes.ts'
import { findRuns } from './find-runs.ts'
import { groupByPoint } from './group-by-point.ts'
import { measuredRuns, withMeasures } from './claim/measured-points.ts'
import type { PointRuns, Results } from './results.ts'
import { readColumns, type WrongColumns } from './run-columns.ts'

export type ReadResults =
  | { status: 'ok'; results: Results; left: number }
  | { status: 'error'; kind: 'no-results'; path: string }
  | { status: 'error'; kind: 'unreadable'; path: string; reason: string }
  | WrongColumns
  | UnknownOutcome

/**
 * Reads the runs of an experiment's folder, or of any Parquet file with the columns of runs.parquet.
 * @param asked outcomes to read; those that matter to the design where none is named (see choose-outcomes.ts)
 */
export async function readResults(path: string, asked: readonly string[]): Promise<ReadResults> {
  const { runs, folder } = findRuns(path)
  if (!existsSync(runs)) return { status: 'error', kind: 'no-results', path }
  const { connection, close } = await openDuckDb()
  try {
    const manifest = folder === undefined ? undefined : readManifest(folder)
    const columns = await readColumns(connection, runs, path)
    if (columns.status === 'error') return columns
    const chosen = chooseOutcomes(asked, columns.outcomes, manifest)
    if (chosen.status === 'error') return chosen
    const rows = await readRows(connection, runs, columns.factors, chosen.read)
    const points = await withClaim(groupByPoint(rows, columns.factors, chosen.read), folder, manifest)
    const results: Results = {
      folder,
      manifest,
      factors: factorsOf(columns.factors, rows, manifest),
      outcomes: chosen.outcomes,
      known: columns.outcomes,
      points,
      runs: rows.length,
      failed: rows.filter(([, , done]) => !done).length,
      seed: manifest?.experiment.seed ?? 0,
    }
    return { status: 'ok', results, left: chosen.left }
  } catch (fault) {
    return { status: 'error', kind: 'unreadable', path, reason: (fault as Error).message.split('\n')[0] }
  } finally {
    close()
  }
}

/** Claims have outcomes that no single row of the runs holds. */
async function withClaim(
  points: PointRuns[],
  folder: string | undefined,
  manifest: Manifest | undefined,
): Promise<PointRuns[]> {
  const { claim, design } = manifest?.experiment ?? {}
  if (!claim || claim.measures.length === 0 || folder === undefined) return points
  const paths = await measuredRuns(folder, claim.measures)
  return withMeasures(points, paths, claim.measures, design)
}

/** A run: point, replicate, whether it is done, its settings, then its outcomes. */
export type Row = [point: number, replicate: number, done: boolean, ...numbers: (number | null)[]]

async function readRows(
  connection: DuckDBConnection,
  runs: string,
  factors: readonly string[],
  outcomes: readonly string[],
): Promise<Row[]> {
  const numbers = [...factors, ...outcomes].map((name) => `, CAST(${sqlName(name)} AS DOUBLE)`)
  const answer = await connection.runAndReadAll(
    `SELECT CAST(point AS INTEGER), CAST(replicate AS INTEGER), status = 'done'${numbers.join('')}
     FROM read_parquet(${sqlText(runs)}) ORDER BY point, replicate`,
  )
  return answer.getRows() as Row[]
}

function factorsOf(columns: readonly string[], rows: readonly Row[], manifest: Manifest | undefined) {
  if (manifest) return manifest.experiment.factors
  return columns.map((name, column) => {
    const values = rows.map((row) => Number(row[3 + column]))
    return {
      name,
      low: values.reduce((least, value) => Math.min(least, value), Infinity),
      high: values.reduce((most, value) => Math.max(most, value), -Infinity),
      uncertain: false,
    }
  })
}
