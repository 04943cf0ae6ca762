import type { Economy } from '../../model/index.ts'
import { fill } from '../chart/fill.ts'
import type { RegionMap } from '../chart/region-map.ts'
import { flowWords as words } from './words.ts'
import { dataFlows, type QuarterStart, workFlows } from './region-flows.ts'

/** Table of the map of dispatch in the last quarter of an economy; without a quarter nothing has moved. */
export const regionTable = (economy: Economy, start: QuarterStart | undefined): RegionMap => ({
  text: {
    title: words.dispatchTitle,
    x: { title: words.places, unit: words.schematic },
    y: { title: words.arrows, unit: words.eachMap },
    n: 1,
    count: fill(words.run, { tick: economy.tick }),
    band: words.arrowMeaning,
  },
  regions: words.regions,
  panels: start
    ? [
        { title: words.work, unit: 'EFLOPS', flows: workFlows(economy, start) },
        { title: words.data, unit: 'share', flows: dataFlows(economy, start) },
      ]
    : [],
})
