import { existsSync } from 'node:fs'
import { openStored } from '../store/open-stored.ts'
import { type ReadResults, resultsFrom } from './results-from.ts'

/**
 * Reads the runs of an experiment's folder, or of any Parquet file with the columns of runs.parquet.
 * @param asked outcomes to read; those that matter to the design where none is named (see choose-outcomes.ts)
 */
export async function readResults(path: string, asked: readonly string[]): Promise<ReadResults> {
  if (!existsSync(path)) return { status: 'error', kind: 'no-results', path }
  try {
    return await resultsFrom(await openStored(path), asked)
  } catch (fault) {
    return { status: 'error', kind: 'unreadable', path, reason: (fault as Error).message.split('\n')[0] }
  }
}
