import type { GalleryEntry } from './gallery-entry.ts'
import { entry as timeSeries } from './time-series-entry.ts'

/** Every kind of chart, in the order in which the gallery shows them. */
export const gallery: readonly GalleryEntry[] = [timeSeries]
