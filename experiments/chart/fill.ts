import type { Language, Text } from '../spec/text.ts'

const languages: readonly Language[] = ['en', 'zh']

/**
 * Puts values into the `{names}` of a template, in both languages. A name without a value stays as it is written, so
 * that a test or a reader sees it.
 */
export function fill(template: Text, values: Record<string, Text | string | number>): Text {
  const inLanguage = (language: Language) =>
    template[language].replace(/\{(\w+)\}/g, (name, key: string) => {
      const value = values[key]
      if (value === undefined) return name
      return typeof value === 'object' ? value[language] : String(value)
    })
  const [en, zh] = languages.map(inLanguage) as [string, string]
  return { en, zh }
}
