import { existsSync } from 'node:fs'
import { openDuckDb } from './duckdb.ts'
import { filesIn } from './file-names.ts'
import { hexKey } from './hex-key.ts'
import { columnsOf, type Layout } from './layout.ts'
import type { Manifest } from './manifest.ts'
import { type PartFiles, partNamed, partsIn } from './part-files.ts'
import { writeParquet } from './parquet.ts'
import { readManifest } from './read-manifest.ts'
import { sqlName, sqlText } from './sql-text.ts'

/** A run that failed because the program did, not the economy, may fare better the next time. */
const counts = `status = 'done' OR ticks IS NOT NULL`

/** How a run ended that need not be made again. */
export type EarlierRuns = Map<string, 'done' | 'failed'>

/** All runs in a folder that have ended, by key: those in parts and those in finished results of the same columns. */
export async function earlierRuns(folder: string, layout: Layout): Promise<EarlierRuns> {
  const { connection, close } = await openDuckDb()
  try {
    const found: EarlierRuns = new Map()
    const sources = partsIn(folder, layout).map(({ runs }) => `${hexKey('key')}, status FROM ${parquet(runs)}`)
    if (finishedResults(folder, layout.reporters)) sources.push(`key, status FROM ${parquet(filesIn(folder).runs)}`)
    for (const source of sources) {
      const answer = await connection.runAndReadAll(`SELECT ${source} WHERE ${counts}`)
      const rows = answer.getRows() as [string, 'done' | 'failed'][]
      for (const [key, status] of rows) found.set(key, status)
    }
    return found
  } finally {
    close()
  }
}

const parquet = (path: string): string => `read_parquet(${sqlText(path)})`

/** The manifest of finished results whose runs have these reporters. */
export function finishedResults(folder: string, reporters: readonly string[]): Manifest | undefined {
  const files = filesIn(folder)
  if (![files.manifest, files.runs, files.series].every((file) => existsSync(file))) return undefined
  const manifest = readManifest(folder)
  const stored = manifest.layout ?? []
  return stored.length === reporters.length && stored.every((name, place) => name === reporters[place])
    ? manifest
    : undefined
}

/**
 * Turns finished results into a part, so that all that is known lies in parts before the results are written anew. The
 * finished ones stay until then.
 */
export async function finishedToPart(folder: string, layout: Layout): Promise<void> {
  const finished = finishedResults(folder, layout.reporters)
  if (!finished) return
  const files = filesIn(folder)
  const { connection, close } = await openDuckDb({ folder: files.parts, columns: columnsOf(layout) })
  try {
    const outcomes = layout.reporters.map(sqlName).join(', ')
    await connection.run(
      `CREATE TABLE ended AS SELECT DISTINCT ON (key) run, CAST('0x' || key AS UBIGINT) AS key
       FROM ${parquet(files.runs)} WHERE ${counts} ORDER BY key, run`,
    )
    const part: PartFiles = partNamed(folder, layout, finished.stateHash)
    await writeParquet(
      connection,
      `SELECT ended.key, tick, ${outcomes} FROM ${parquet(files.series)} JOIN ended USING (run)`,
      part.series,
    )
    await writeParquet(
      connection,
      `SELECT ended.key, status, ticks, stateHash, ${outcomes}, message, messageZh
       FROM ${parquet(files.runs)} runs JOIN ended USING (run)`,
      part.runs,
    )
  } finally {
    close()
  }
}
