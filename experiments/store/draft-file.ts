import { randomUUID } from 'node:crypto'
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { filesIn } from './file-names.ts'
import type { ManifestDraft } from './manifest.ts'

/** Writes down what is asked, for those who finish or look at an experiment that goes on. */
export function writeDraft(folder: string, draft: ManifestDraft): void {
  const { draft: path } = filesIn(folder)
  const temporary = `${path}.${randomUUID()}.tmp`
  writeFileSync(temporary, JSON.stringify(draft))
  renameSync(temporary, path)
}

/** What an experiment that goes on asks; undefined where none was begun in the folder. */
export function readDraft(folder: string): ManifestDraft | undefined {
  const { draft, plan } = filesIn(folder)
  return existsSync(draft) && existsSync(plan) ? (JSON.parse(readFileSync(draft, 'utf8')) as ManifestDraft) : undefined
}
