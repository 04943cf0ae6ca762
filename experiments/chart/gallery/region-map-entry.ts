import { type RegionMap, regionMap } from '../region-map.ts'
import type { GalleryEntry } from './gallery-entry.ts'
import { storedExample } from './stored-example.ts'

export const entry: GalleryEntry<RegionMap> = {
  name: 'region-map',
  title: { en: 'Map of dispatch between regions', zh: '区域间调度示意图' },
  ...storedExample('region-map', regionMap),
}
