import { type FigureTable, figureTable } from '../figure-table.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<FigureTable> = {
  name: 'regret-table',
  title: { en: 'Regret table', zh: '后悔值表' },
  ...storedExample('regret-table', figureTable),
}
