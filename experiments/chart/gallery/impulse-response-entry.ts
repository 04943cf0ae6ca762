import { type ImpulseResponse, impulseResponse } from '../impulse-response.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<ImpulseResponse> = {
  name: 'impulse-response',
  title: { en: 'Impulse response of paired runs', zh: '成对运行的脉冲响应' },
  ...storedExample('impulse-response', impulseResponse),
}
