import { type Parameters, parameterMeta, parameterSchema } from '../../model/index.ts'
import type { Language } from '../spec/text.ts'
import { unitName } from '../spec/unit-names.ts'
import { instrumentTable } from './instrument-table.ts'
import { parameterGroups } from './parameter-groups.ts'
import { table } from './table.ts'
import { cliTexts as texts } from './texts.ts'

/** Every parameter with its default, range, unit, meaning in both languages and source. */
export function listParameters() {
  return Object.keys(parameterSchema.shape).map((name) => ({ name, ...parameterMeta(name as keyof Parameters) }))
}

/** One table for each group of parameters, and one of the policy instruments. */
export function parameterTables(language: Language): string {
  const all = listParameters()
  const groups = [...new Set(all.map(({ group }) => group))]
  const titles = [texts.name, texts.default, texts.range, texts.unit, texts.meaning, texts.source]
  const columns = titles.map((title) => ({ title: title[language] }))
  const tables = groups.map((group) => {
    const rows = all
      .filter((parameter) => parameter.group === group)
      .map((parameter) => [
        parameter.name,
        written(parameter.default),
        parameter.min === undefined && parameter.max === undefined
          ? ''
          : `${parameter.min ?? ''} … ${parameter.max ?? ''}`,
        unitName(parameter.unit)[language],
        parameter[language],
        parameter.source,
      ])
    return `${parameterGroups[group]?.[language] ?? group}\n\n${table(columns, rows)}`
  })
  return [...tables, `${texts.instruments[language]}\n\n${instrumentTable(language)}`].join('\n\n')
}

const written = (value: unknown): string => (Array.isArray(value) ? value.join(', ') : String(value))
