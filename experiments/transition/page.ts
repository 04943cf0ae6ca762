import type { Language } from '../spec/text.ts'
import type { Extent } from './plan.ts'
import type { TransitionSummary } from './summarise.ts'
import { loopTable, pastsTable, slopeTable, verdictTable, wayTable } from './tables.ts'
import { verdictSentence } from './verdict-sentence.ts'
import { transitionWords as words } from './words.ts'

/** All tables and the verdict as a terminal shows them. */
export function transitionPage(
  { settings, pasts, verdicts }: TransitionSummary,
  extent: Extent,
  seed: number,
  language: Language,
): string {
  const sentences = verdicts.flatMap((verdict, index) => {
    const histories = pasts.find(({ pair }) => pair.test === 'histories' && pair.setting.key === verdict.setting.key)
    return histories ? [verdictSentence(verdict, settings[index], histories)[language]] : []
  })
  return [
    words.heading(extent.seeds, extent.usualSize, seed)[language],
    words.wayTitle[language],
    `${words.fieldAxis[language]}\n\n${wayTable(settings[0], 'field', language)}`,
    `${words.priceAxis[language]}\n\n${wayTable(settings[0], 'price', language)}`,
    `${words.loopTitle[language]}\n\n${loopTable(settings, extent, language)}`,
    `${words.slopeTitle[language]}\n\n${slopeTable(settings, extent, language)}`,
    `${words.pastsTitle(extent.watched)[language]}\n\n${pastsTable(pasts, language)}`,
    `${words.verdictTitle[language]}\n\n${verdictTable(verdicts, language)}`,
    words.rule[language],
    sentences.join('\n'),
  ].join('\n\n')
}
