import { type RangeRows, rangeRows } from '../range-rows.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<RangeRows> = {
  name: 'prim-ranges',
  title: { en: 'What a box of PRIM leaves of each range', zh: 'PRIM 箱所保留的因素范围' },
  ...storedExample('prim-ranges', rangeRows),
}
