import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../design/canonical-json.ts'
import type { Answer } from './answer.ts'
import type { LedgerForm } from './ledger.ts'

interface Stored extends LedgerForm {
  answer: Answer
}

const pathOf = (folder: string, id: string): string => join(folder, id.toLowerCase(), 'answer.json')

/** Keeps the answer to a claim beside its runs, with the economy that gave it and whether it is that of a first look. */
export function keepAnswer(folder: string, answer: Answer, { model, quick }: LedgerForm): void {
  const path = pathOf(folder, answer.id)
  writeFileSync(`${path}.tmp`, `${canonicalJson({ model, quick, answer } satisfies Stored)}\n`)
  renameSync(`${path}.tmp`, path)
}

/** Answers that a folder holds in this form; those of another economy, or of a first look for the whole, are left out. */
export function keptAnswers(folder: string, ids: readonly string[], { model, quick }: LedgerForm): Answer[] {
  return ids.flatMap((id) => {
    const path = pathOf(folder, id)
    if (!existsSync(path)) return []
    const stored = JSON.parse(readFileSync(path, 'utf8')) as Stored
    return stored.model === model && stored.quick === quick ? [stored.answer] : []
  })
}
