// Writes the summary of the full ledger in results/claims into the READMEs: `npm run summary`, after `npx nqpf claims`.
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { modelFingerprint } from '../design/model-fingerprint.ts'
import { fillBlocks } from '../report/odd/fill-blocks.ts'
import { rootFolder } from '../spec/root-folder.ts'
import type { Language } from '../spec/text.ts'
import { keptAnswers } from './answers-file.ts'
import { claimList } from './claim-list.ts'
import { ledgerOf } from './ledger.ts'
import { summaryText } from './summary-text.ts'
import { summaryOf } from './summary.ts'

const list = claimList()
const form = { model: modelFingerprint(), quick: false }
const folder = fileURLToPath(new URL('results/claims', rootFolder))
const answers = keptAnswers(
  folder,
  list.map(({ id }) => id),
  form,
)
if (answers.length < list.length) {
  throw new Error(`${answers.length} of ${list.length} claims are answered in ${folder}: run npx nqpf claims first`)
}
const summary = summaryOf(ledgerOf(list, answers, form))
const readmes: [string, Language][] = [
  ['README.md', 'en'],
  ['README.zh.md', 'zh'],
]
for (const [name, language] of readmes) {
  const path = new URL(name, rootFolder)
  writeFileSync(path, fillBlocks(readFileSync(path, 'utf8'), { ledger: summaryText(summary, language) }))
}
