/** A quantity that runs record: its column, its unit and its name in words. */
export interface Observed {
  name: string
  unit: string
  en: string
  zh: string
}
