import { type PrimBoxes, primBoxes } from '../prim-boxes.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<PrimBoxes> = {
  name: 'prim-boxes',
  title: { en: 'Boxes of PRIM in the plane of two factors', zh: '两因素平面上的 PRIM 箱' },
  ...storedExample('prim-boxes', primBoxes),
}
