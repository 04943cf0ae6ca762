import { instruments } from '../../model/index.ts'
import type { Language } from '../spec/text.ts'
import { unitName } from '../spec/unit-names.ts'
import { table } from './table.ts'
import { cliTexts as texts } from './texts.ts'

/** What the key `policies` of an experiment file can hold. */
export function instrumentTable(language: Language): string {
  const titles = [texts.name, texts.range, texts.unit, texts.meaning]
  return table(
    titles.map((title) => ({ title: title[language] })),
    Object.entries(instruments).map(([name, instrument]) => [
      name,
      `${instrument.min} … ${instrument.max}`,
      unitName(instrument.unit)[language],
      instrument[language],
    ]),
  )
}
