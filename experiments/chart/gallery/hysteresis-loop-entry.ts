import { type HysteresisLoop, hysteresisLoop } from '../hysteresis-loop.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<HysteresisLoop> = {
  name: 'hysteresis-loop',
  title: { en: 'Hysteresis loop with its direction', zh: '带方向的滞回环' },
  ...storedExample('hysteresis-loop', hysteresisLoop),
}
