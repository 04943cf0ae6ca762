import { type MorrisPlane, morrisPlane } from '../morris-plane.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<MorrisPlane> = {
  name: 'morris-plane',
  title: { en: 'Elementary effects in the plane of Morris', zh: 'Morris 平面上的基本效应' },
  ...storedExample('morris-plane', morrisPlane),
}
