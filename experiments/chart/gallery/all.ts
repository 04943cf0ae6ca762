import type { GalleryEntry } from './gallery-entry.ts'
import { entry as causalMap } from './causal-map-entry.ts'
import { entry as impulseResponse } from './impulse-response-entry.ts'
import { entry as moneyFlows } from './money-flows-entry.ts'
import { entry as regionMap } from './region-map-entry.ts'
import { entry as timeSeries } from './time-series-entry.ts'

/** Every kind of chart, in the order in which the gallery shows them. */
export const gallery: readonly GalleryEntry[] = [timeSeries, causalMap, impulseResponse, moneyFlows, regionMap]
