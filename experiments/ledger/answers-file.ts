import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalJson } from '../design/canonical-json.ts'
import type { Answer } from './answer.ts'

interface Stored {
  model: string
  answer: Answer
}

const pathOf = (folder: string, id: string): string => join(folder, id.toLowerCase(), 'answer.json')

/** Keeps the answer to a claim beside its runs, with the fingerprint of the economy that gave it. */
export function keepAnswer(folder: string, answer: Answer, model: string): void {
  const path = pathOf(folder, answer.id)
  writeFileSync(`${path}.tmp`, `${canonicalJson({ model, answer } satisfies Stored)}\n`)
  renameSync(`${path}.tmp`, path)
}

/** Answers that a folder holds from this economy; those of an older one are left out. */
export function keptAnswers(folder: string, ids: readonly string[], model: string): Answer[] {
  return ids.flatMap((id) => {
    const path = pathOf(folder, id)
    if (!existsSync(path)) return []
    const stored = JSON.parse(readFileSync(path, 'utf8')) as Stored
    return stored.model === model ? [stored.answer] : []
  })
}
