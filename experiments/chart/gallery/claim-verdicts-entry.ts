import { type VerdictTable, verdictTable } from '../verdict-table.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<VerdictTable> = {
  name: 'claim-verdicts',
  title: { en: 'Verdicts on claims', zh: '论断的判定' },
  ...storedExample('claim-verdicts', verdictTable),
}
