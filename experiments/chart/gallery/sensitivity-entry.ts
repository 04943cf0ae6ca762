import { type IntervalRows, intervalRows } from '../interval-rows.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<IntervalRows> = {
  name: 'sensitivity',
  title: { en: 'Sensitivity: S1, ST and seed noise', zh: '敏感性：S1、ST 与种子噪声' },
  ...storedExample('sensitivity', intervalRows),
}
