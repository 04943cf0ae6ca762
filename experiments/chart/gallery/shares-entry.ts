import { type SharesOverTime, sharesOverTime } from '../shares-over-time.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<SharesOverTime> = {
  name: 'shares',
  title: { en: 'Shares of a whole over time', zh: '构成比例的时间变化' },
  ...storedExample('shares', sharesOverTime),
}
