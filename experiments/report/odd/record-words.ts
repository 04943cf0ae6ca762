/** Unit, meaning in English and Chinese. */
export type Words = readonly [unit: string, en: string, zh: string]

/** Words for the fields of a record of the state, by name. */
export type RecordWords = Readonly<Record<string, Words>>

type Values = Readonly<Record<string, number | Float64Array>>

/**
 * Rows (name, value, words) of a record. Throws where words and fields do not agree, and names those that are missing
 * or too many: a state variable must not stand in the model without standing in its description.
 */
export function wordedFields(
  title: string,
  record: object,
  words: RecordWords,
): [name: string, value: number | Float64Array, words: Words][] {
  const values = record as Values
  const unsaid = Object.keys(values).filter((name) => !Object.hasOwn(words, name))
  const gone = Object.keys(words).filter((name) => !Object.hasOwn(values, name))
  if (unsaid.length + gone.length > 0) {
    throw new Error(
      `${title}: add words for [${unsaid.join(', ')}] and drop those of [${gone.join(', ')}] in experiments/report/odd/*-words.ts`,
    )
  }
  return Object.entries(words).map(([name, said]) => [name, values[name], said])
}
