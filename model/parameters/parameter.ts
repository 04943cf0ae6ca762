import { z } from 'zod'

/** What every parameter says of itself; shown in help, tables and sliders. */
export interface ParameterMeta {
  group: string
  unit: string
  en: string
  zh: string
  /** A reference, or the word `assumed`. */
  source: string
  min?: number
  max?: number
}

/** Unit, meaning in English and Chinese, source. */
type Words = [unit: string, en: string, zh: string, source: string]

/** Constructors of the parameters of one group; each carries default, range, unit, meaning and source. */
export function parameterGroup(group: string) {
  const meta = ([unit, en, zh, source]: Words, range: { min?: number; max?: number } = {}): ParameterMeta => ({
    group,
    unit,
    en,
    zh,
    source,
    ...range,
  })
  return {
    number: (value: number, min: number, max: number, ...words: Words) =>
      z
        .number()
        .min(min)
        .max(max)
        .default(value)
        .meta({ ...meta(words, { min, max }) }),
    count: (value: number, min: number, max: number, ...words: Words) =>
      z
        .int()
        .min(min)
        .max(max)
        .default(value)
        .meta({ ...meta(words, { min, max }) }),
    flag: (value: boolean, ...words: Words) =>
      z
        .boolean()
        .default(value)
        .meta({ ...meta(words) }),
    choice: <const T extends readonly [string, ...string[]]>(value: T[number], choices: T, ...words: Words) =>
      z
        .enum(choices)
        .default(value as never)
        .meta({ ...meta(words) }),
    vector: (value: readonly number[], min: number, max: number, ...words: Words) =>
      z
        .array(z.number().min(min).max(max))
        .length(value.length)
        .default([...value])
        .meta({ ...meta(words, { min, max }) }),
  }
}
