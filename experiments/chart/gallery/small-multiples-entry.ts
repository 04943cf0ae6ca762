import { type SmallMultiples, smallMultiples } from '../small-multiples.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<SmallMultiples> = {
  name: 'small-multiples',
  title: { en: 'Small multiples: quantities of different units', zh: '小型多图：单位不同的指标' },
  ...storedExample('small-multiples', smallMultiples),
}
