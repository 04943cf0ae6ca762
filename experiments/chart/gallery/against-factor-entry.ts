import { type AgainstFactor, againstFactor } from '../against-factor.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<AgainstFactor> = {
  name: 'against-factor',
  title: { en: 'Outcome against a factor', zh: '结果随因素的变化' },
  ...storedExample('against-factor', againstFactor),
}
