import { type MacroCurve, macroCurve } from '../macro-curve.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<MacroCurve> = {
  name: 'phillips',
  title: { en: 'Phillips curve', zh: '菲利普斯曲线' },
  ...storedExample('phillips', macroCurve),
}
