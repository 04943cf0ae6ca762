import { type BifurcationDiagram, bifurcationDiagram } from '../bifurcation-diagram.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<BifurcationDiagram> = {
  name: 'bifurcation-diagram',
  title: { en: 'Bifurcation diagram', zh: '分岔图' },
  ...storedExample('bifurcation-diagram', bifurcationDiagram),
}
