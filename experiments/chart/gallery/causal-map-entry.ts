import { type CausalMap, causalMap } from '../causal-map.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<CausalMap> = {
  name: 'causal-map',
  title: { en: 'Causal map with measured gains', zh: '因果图与实测增益' },
  ...storedExample('causal-map', causalMap),
}
