import { existsSync, statSync } from 'node:fs'
import { basename, dirname } from 'node:path'
import { filesIn } from '../store/file-names.ts'

/** The Parquet file of runs that a path means, and the folder of its experiment if it lies in one. */
export function findRuns(path: string): { runs: string; folder?: string } {
  const isFolder = existsSync(path) && statSync(path).isDirectory()
  const folder = isFolder ? path : dirname(path)
  const { runs, manifest } = filesIn(folder)
  // Another file beside a manifest may be of other runs.
  const ofExperiment = existsSync(manifest) && (isFolder || basename(path) === basename(runs))
  return { runs: isFolder ? runs : path, ...(ofExperiment && { folder }) }
}
