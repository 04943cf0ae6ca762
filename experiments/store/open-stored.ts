import { existsSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { databaseTable } from './database-table.ts'
import { filesIn } from './file-names.ts'
import { readManifest } from './read-manifest.ts'
import type { StoredResults, StoredTable } from './stored-table.ts'

/**
 * The results in an experiment's folder, or a single Parquet file: as `series` where it has ticks, else as `runs`. What
 * is not there is left out. Throws the database's error where a file is no Parquet file.
 */
export async function openStored(path: string): Promise<StoredResults> {
  const isFolder = existsSync(path) && statSync(path).isDirectory()
  const folder = isFolder ? path : dirname(path)
  const files = filesIn(folder)
  // Another file beside a manifest may be of other runs.
  const ofExperiment = existsSync(files.manifest) && (isFolder || basename(path) === basename(files.runs))
  if (ofExperiment || isFolder) {
    const [runs, series] = [await tableIn(files.runs), await tableIn(files.series)]
    const manifest = ofExperiment ? readManifest(folder) : undefined
    return { path, ...(manifest && { manifest }), ...(runs && { runs }), ...(series && { series }) }
  }
  const table = await tableIn(path)
  if (!table) return { path }
  return table.columns.some(({ name }) => name === 'tick') ? { path, series: table } : { path, runs: table }
}

const tableIn = async (file: string): Promise<StoredTable | undefined> =>
  existsSync(file) ? databaseTable(file) : undefined
