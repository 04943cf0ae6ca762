import { renameSync, writeFileSync } from 'node:fs'
import type { Language, Text } from '../spec/text.ts'
import { filesIn } from '../store/file-names.ts'
import { compose } from './compose.ts'
import { readManifest } from '../store/read-manifest.ts'
import { composeVaried } from './compose-varied.ts'
import { onlyIn } from './html/only-in.ts'
import { readResults } from './results.ts'
import { stressChecklist } from './stress/checklist.ts'
import { isVaried } from './varied/is-varied.ts'
import { readVaried } from './varied/read-varied.ts'

/** Where the report lies, and its findings in words. */
export interface WrittenReport {
  path: string
  findings: Text[]
}

/**
 * Writes report.html beside the results of an experiment: one file, in English and Chinese, that asks for nothing; and
 * stress.md, the checklist of STRESS-ABS.
 * @param folder an experiment's folder, with manifest.json and series.parquet
 * @param only the language of a page that is to have one; both if left out
 * Throws the system's error where the results are not there or the folder cannot be written to.
 */
export async function writeReport(folder: string, only?: Language): Promise<WrittenReport> {
  const manifest = readManifest(folder)
  const several = isVaried(manifest)
  const { html, findings } = several
    ? await composeVaried(await readVaried(folder))
    : await compose(await readResults(folder))
  const { report: path, stress } = filesIn(folder)
  writeWhole(stress, stressChecklist(manifest))
  writeWhole(path, only ? onlyIn(html, only) : html)
  return { path, findings }
}

function writeWhole(path: string, text: string): void {
  writeFileSync(`${path}.tmp`, text)
  renameSync(`${path}.tmp`, path)
}
