import { type IntervalRows, intervalRows } from '../interval-rows.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<IntervalRows> = {
  name: 'differences',
  title: { en: 'Alternatives against the first', zh: '各方案与首个方案之差' },
  ...storedExample('differences', intervalRows),
}
