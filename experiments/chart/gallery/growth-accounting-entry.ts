import { type FactorContributions, factorContributions } from '../factor-contributions.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<FactorContributions> = {
  name: 'growth-accounting',
  title: { en: 'Growth accounting by period', zh: '分时期的增长核算' },
  ...storedExample('growth-accounting', factorContributions),
}
