import type { Language, Text } from '../spec/text.ts'
import type { LedgerSummary } from './summary.ts'
import { ledgerWords as words } from './words.ts'

/** Counts and findings as Markdown, for a README. */
export function summaryText({ counts, policy, contradicting }: LedgerSummary, language: Language): string {
  const listed = (findings: readonly Text[]): string[] =>
    findings.length === 0 ? [words.none[language]] : findings.map((finding, i) => `${i + 1}. ${finding[language]}`)
  return [
    counts[language],
    '',
    `**${words.policyTitle[language]}**`,
    '',
    ...listed(policy),
    '',
    `**${words.contradictingTitle[language]}**`,
    '',
    ...listed(contradicting),
  ].join('\n')
}
