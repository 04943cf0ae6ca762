import { sum } from '../math/sum.ts'
import { observableGroup, shareOf } from './group.ts'

export const energy = observableGroup(
  {
    powerUse: ['TWh a year', 'Power used by compute', '算力用电量'],
    carbon: ['Mt a year', 'Carbon emitted for compute', '算力碳排放'],
    carbonIntensity: ['Mt/EFLOPS', 'Carbon a year for a unit of compute in use', '单位算力碳排放强度'],
    greenShare: ['share', 'Green power in the power of compute', '算力用电绿电占比'],
  },
  ({ state }) => {
    const { society, firms, technology, parameters } = state
    if (!parameters.technology) return { powerUse: 0, carbon: 0, carbonIntensity: 0, greenShare: 0 }
    const power = sum(society.power)
    const carbon = sum(society.carbon)
    let green = 0
    for (let r = 0; r < society.power.length; r++) green += society.power[r] * society.greenShare[r]
    return {
      powerUse: 4 * power,
      carbon: 4 * carbon,
      carbonIntensity: shareOf(4 * carbon, sum(firms.compute) / technology.computeUnit),
      greenShare: shareOf(green, power),
    }
  },
)
