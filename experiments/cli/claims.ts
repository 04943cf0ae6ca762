import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { modelFingerprint } from '../design/model-fingerprint.ts'
import { keepAnswer, keptAnswers } from '../ledger/answers-file.ts'
import { claimList } from '../ledger/claim-list.ts'
import { extents } from '../ledger/extent.ts'
import { type Ledger, ledgerOf } from '../ledger/ledger.ts'
import { loadClaims } from '../ledger/load-claims.ts'
import { runClaims } from '../ledger/run-claim.ts'
import { summaryText } from '../ledger/summary-text.ts'
import { summaryOf } from '../ledger/summary.ts'
import { ledgerWords } from '../ledger/words.ts'
import { ledgerFiles, writeLedger } from '../ledger/write-ledger.ts'
import { printErrors } from '../spec/print-errors.ts'
import type { Language } from '../spec/text.ts'
import { claimFolder } from '../store/claim-folder.ts'
import type { ClaimsFlags } from './claims-command.ts'
import { claimsTexts as texts } from './claims-texts.ts'
import { complainOfFolder } from './complain-of-folder.ts'
import { exitCode } from './exit-code.ts'
import { interruption } from './interruption.ts'
import { showProgress } from './progress.ts'

/** `nqpf claims`: runs what is missing, answers each claim and writes the ledger. Returns the exit code. */
export async function claims(flags: ClaimsFlags, language: Language): Promise<number> {
  const { quick = false, json, summary } = flags
  const folder = flags.out ?? join('results', quick ? 'claims-quick' : 'claims')
  const list = claimList()
  const form = { model: modelFingerprint(), quick }
  const ledger = (): Ledger => {
    const ids = list.map(({ id }) => id)
    return ledgerOf(list, keptAnswers(folder, ids, form), form)
  }
  if (summary) return printSummary(ledger(), folder, flags, language)

  const asked = flags.only ?? list.map(({ id }) => id)
  const { claims: files, errors, without } = loadClaims(asked)
  if (errors.length > 0) {
    console.error(printErrors(errors, language))
    if (json) console.log(JSON.stringify({ status: 'error', errors }))
    return exitCode.fault
  }
  if (without.length > 0) console.error(texts.withoutFile(without)[language])
  const claimed = claimFolder(folder)
  if (claimed.status === 'error') return complainOfFolder(claimed, flags, language)
  const workers = flags.workers ?? availableParallelism()
  const { signal, release } = interruption()
  const progress = showProgress({ ...flags, lanes: workers, language })
  try {
    const ran = await runClaims({
      claims: files,
      extent: extents[quick ? 'quick' : 'full'],
      folder,
      workers,
      signal,
      progress: progress.update,
      answered: (answer) => keepAnswer(folder, answer, form),
    })
    progress.end()
    if (ran.status === 'error') return complainOfFolder(ran, flags, language)
    const made = ledger()
    await writeLedger(made, folder)
    if (ran.status === 'stopped') {
      console.error(texts.stopped[language])
      return exitCode.interrupted
    }
    return print(made, asked, folder, flags, language)
  } finally {
    claimed.release()
    release()
  }
}

function print(
  ledger: Ledger,
  asked: readonly string[],
  folder: string,
  { json }: ClaimsFlags,
  language: Language,
): number {
  const entries = ledger.entries.filter(({ id }) => asked.includes(id))
  if (json) console.log(JSON.stringify({ ...ledger, entries }))
  else {
    const lines = entries.map(
      ({ id, name, verdict }) => `${id} ${name[language]}: ${ledgerWords.verdicts[verdict][language]}`,
    )
    const mark = language === 'en' ? ': ' : '：'
    const counts = summaryOf(ledger).counts[language]
    console.log([...lines, counts, `${texts.ledger[language]}${mark}${join(folder, ledgerFiles.page)}`].join('\n'))
  }
  return entries.some(({ failed }) => failed > 0) ? exitCode.someRunsFailed : exitCode.ok
}

/** Counts and findings as Markdown, for a README. */
function printSummary(ledger: Ledger, folder: string, { json }: ClaimsFlags, language: Language): number {
  if (ledger.entries.length === 0) {
    console.error(texts.noLedger(folder)[language])
    return exitCode.fault
  }
  const { policy, contradicting } = summaryOf(ledger)
  if (json) {
    console.log(JSON.stringify({ counts: ledger.counts, policy, contradicting }))
    return exitCode.ok
  }
  console.log(summaryText(summaryOf(ledger), language))
  return exitCode.ok
}
