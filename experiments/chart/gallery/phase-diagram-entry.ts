import { type PhaseDiagram, phaseDiagram } from '../phase-diagram.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<PhaseDiagram> = {
  name: 'phase-diagram',
  title: { en: 'Phase diagram with critical line', zh: '相图与临界线' },
  ...storedExample('phase-diagram', phaseDiagram),
}
