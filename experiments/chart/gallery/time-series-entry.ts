import { type BandOverTime, bandOverTime } from '../band-over-time.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<BandOverTime> = {
  name: 'time-series',
  title: { en: 'Time series with bands of replicates', zh: '时间序列与重复结果的色带' },
  ...storedExample('time-series', bandOverTime),
}
