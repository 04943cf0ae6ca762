import { type EarlyWarning, earlyWarning } from '../early-warning.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<EarlyWarning> = {
  name: 'early-warning',
  title: { en: 'Early warnings and their ROC', zh: '早期预警及其 ROC' },
  ...storedExample('early-warning', earlyWarning),
}
