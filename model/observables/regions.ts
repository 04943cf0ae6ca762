import { regionCount, skillCount } from '../names.ts'
import { observableGroup, shareOf } from './group.ts'
import type { Reading } from './reading.ts'

/** Workers who live in a region. */
export function population({ state }: Reading): Float64Array {
  const heads = new Float64Array(regionCount)
  const { workforce } = state.markets
  for (let cell = 0; cell < workforce.length; cell++) heads[Math.floor(cell / skillCount)] += workforce[cell]
  return heads
}

export const regionalIncome = observableGroup(
  {
    gdpShareEast: ['share', 'GDP of the East in all', '东部GDP占比'],
    gdpShareCentral: ['share', 'GDP of the Centre in all', '中部GDP占比'],
    gdpShareWest: ['share', 'GDP of the West in all', '西部GDP占比'],
    gdpPerHeadEastToCentral: ['ratio', 'GDP per head, East over Centre', '人均GDP：东部比中部'],
    gdpPerHeadEastToWest: ['ratio', 'GDP per head, East over West', '人均GDP：东部比西部'],
  },
  (reading) => {
    const { regional, income } = reading.accounts
    const heads = population(reading)
    const perHead = (region: number) => shareOf(regional[region], heads[region])
    return {
      gdpShareEast: shareOf(regional[0], income),
      gdpShareCentral: shareOf(regional[1], income),
      gdpShareWest: shareOf(regional[2], income),
      gdpPerHeadEastToCentral: shareOf(perHead(0), perHead(1)),
      gdpPerHeadEastToWest: shareOf(perHead(0), perHead(2)),
    }
  },
)
