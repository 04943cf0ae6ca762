import { renameSync, writeFileSync } from 'node:fs'
import type { Text } from '../spec/text.ts'
import { filesIn } from '../store/file-names.ts'
import { compose } from './compose.ts'
import { readResults } from './results.ts'

/** Where the report lies, and its findings in words. */
export interface WrittenReport {
  path: string
  findings: Text[]
}

/**
 * Writes report.html beside the results of an experiment: one file, in English and Chinese, that asks for nothing.
 * @param folder an experiment's folder, with manifest.json and series.parquet
 * Throws the system's error where the results are not there or the folder cannot be written to.
 */
export async function writeReport(folder: string): Promise<WrittenReport> {
  const { html, findings } = await compose(await readResults(folder))
  const path = filesIn(folder).report
  writeFileSync(`${path}.tmp`, html)
  renameSync(`${path}.tmp`, path)
  return { path, findings }
}
