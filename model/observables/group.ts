import type { Reading } from './reading.ts'

/** A quantity that is recorded each quarter; the name is a column of the results. */
export interface Observable {
  name: string
  unit: string
  en: string
  zh: string
}

/** Observables that are measured together. */
export interface ObservableGroup {
  observables: readonly Observable[]
  /** Writes the figures into `row` from `at` on, in the order of `observables`. */
  write(reading: Reading, row: Float64Array, at: number): void
}

/** Unit, name in English and Chinese. */
type Words = readonly [unit: string, en: string, zh: string]

/** Declares observables and how they are measured; the compiler asks for a figure for each. */
export function observableGroup<const D extends Record<string, Words>>(
  words: D,
  measure: (reading: Reading) => { [N in keyof D]: number },
): ObservableGroup {
  const names = Object.keys(words) as (keyof D & string)[]
  return {
    observables: names.map((name) => ({ name, unit: words[name][0], en: words[name][1], zh: words[name][2] })),
    write(reading, row, at) {
      const figures = measure(reading)
      for (let i = 0; i < names.length; i++) row[at + i] = figures[names[i]]
    },
  }
}

/** Part of a whole; 0 where there is no whole. */
export const shareOf = (part: number, whole: number): number => (whole > 0 ? part / whole : 0)
