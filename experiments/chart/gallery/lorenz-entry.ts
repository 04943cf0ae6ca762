import { type LorenzCurve, lorenzCurve } from '../lorenz-curve.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<LorenzCurve> = {
  name: 'lorenz',
  title: { en: 'Lorenz curves', zh: '洛伦兹曲线' },
  ...storedExample('lorenz', lorenzCurve),
}
