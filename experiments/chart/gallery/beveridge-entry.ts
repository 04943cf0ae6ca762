import { type MacroCurve, macroCurve } from '../macro-curve.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<MacroCurve> = {
  name: 'beveridge',
  title: { en: 'Beveridge curve', zh: '贝弗里奇曲线' },
  ...storedExample('beveridge', macroCurve),
}
