import { type ParetoFront, paretoFront } from '../pareto-front.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<ParetoFront> = {
  name: 'pareto-front',
  title: { en: 'Pareto front of two objectives', zh: '两目标的帕累托前沿' },
  ...storedExample('pareto-front', paretoFront),
}
