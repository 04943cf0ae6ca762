import { type MacroCurve, macroCurve } from '../macro-curve.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<MacroCurve> = {
  name: 'okun',
  title: { en: "Okun's law", zh: '奥肯定律' },
  ...storedExample('okun', macroCurve),
}
