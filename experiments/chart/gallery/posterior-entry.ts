import { type RangeRows, rangeRows } from '../range-rows.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<RangeRows> = {
  name: 'posterior',
  title: { en: 'What data leave of the ranges of parameters', zh: '数据所保留的参数范围' },
  ...storedExample('posterior', rangeRows),
}
