import type { State } from '../agents/state.ts'
import { pow } from '../math.ts'
import { kindCount } from '../names.ts'

/**
 * Power of compute (TWh) from use and the draw of the chips in place, carbon from the part that is not green, and the
 * part of the load that each region's grid, with what policy has added (markets/infrastructure.ts), can serve next
 * quarter. Source: facts pue, hub-green-power; design 4.
 */
export function reckonEnergy(state: State): void {
  const { providers, society, technology, parameters, controls, tick } = state
  society.power.fill(0)
  for (let p = 0; p < providers.count; p++) {
    for (let k = 0; k < kindCount; k++) {
      const cell = p * kindCount + k
      society.power[providers.region[p]] += providers.used[cell] * providers.powerDraw[cell] * technology.energyPerGood
    }
  }
  const grid = parameters.gridHeadroom * pow(1 + parameters.gridGrowth, tick / 4) + society.gridBuilt
  for (let r = 0; r < society.power.length; r++) {
    society.greenShare[r] += (controls.greenBuild / 4) * (1 - society.greenShare[r])
    society.carbon[r] = society.power[r] * parameters.carbonIntensity * (1 - society.greenShare[r])
    const room = grid * society.startPower[r]
    society.gridServed[r] = society.power[r] > room ? room / society.power[r] : 1
  }
}
