import { figureText } from '../analysis/figure-text.ts'
import { isEstimate, type Section, type Value } from '../analysis/section.ts'
import type { Language } from '../spec/text.ts'
import { table } from './table.ts'
import { resultTexts as texts } from './result-texts.ts'

/** A section of an analysis as a titled table with its notes. */
export function sectionText({ title, outcome, columns, rows, notes }: Section, language: Language): string {
  const heading =
    outcome === undefined ? title[language] : `${title[language]}${language === 'en' ? ': ' : '：'}${outcome}`
  const body = table(
    columns.map(({ name, title }) => ({
      title: title[language],
      ...(rows.every((row) => typeof row[name] === 'number') && { align: 'right' as const }),
    })),
    rows.map((row) => columns.map(({ name }) => cellText(row[name] ?? null, language))),
  )
  return [heading, ...(rows.length > 0 ? [body] : []), ...notes.map((note) => note[language])].join('\n')
}

function cellText(value: Value, language: Language): string {
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return (value ? texts.yes : texts.no)[language]
  if (value === null || typeof value === 'number') return figureText(value)
  if (!isEstimate(value)) return value[language]
  const { estimate, low, high, distinguishable } = value
  if (Number.isNaN(estimate)) return figureText(estimate)
  if (Number.isNaN(low) || Number.isNaN(high)) return `${figureText(estimate)} ${texts.noInterval[language]}`
  const figure = `${figureText(estimate)} [${figureText(low)}, ${figureText(high)}]`
  return distinguishable ? figure : `${figure} ${texts.notDistinguishable[language]}`
}
