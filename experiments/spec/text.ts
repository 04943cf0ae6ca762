/** Languages in which everything that people see is written. */
export type Language = 'en' | 'zh'

/** One sentence or label in both languages. */
export interface Text {
  en: string
  zh: string
}
