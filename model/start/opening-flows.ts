import type { State } from '../agents/state.ts'
import { kindCount } from '../names.ts'
import { domesticChipPart } from '../technology/advance-chips.ts'

/**
 * Flows of compute, data, research and power in the balanced state, which no rule has written before the first quarter:
 * the start is measured by them. Stocks of data grow at the trend, so what is made is (d + g) D.
 */
export function openFlows(state: State): void {
  const { firms, providers, parameters, rates, society } = state
  for (let f = 0; f < firms.count; f++) {
    firms.dataMade[f] = (parameters.dataDepreciation + rates.growth) * firms.data[f]
    firms.researchSpending[f] = firms.adopter[f] ? parameters.researchShare * firms.valueAdded[f] : 0
  }
  for (let p = 0; p < providers.count; p++) openProvider(state, p, domesticChipPart(state))
  society.power.set(society.startPower)
  for (let r = 0; r < society.power.length; r++) {
    society.carbon[r] = society.power[r] * parameters.carbonIntensity * (1 - society.greenShare[r])
  }
}

function openProvider(state: State, p: number, domestic: number): void {
  const { providers, technology, parameters, channels } = state
  let used = 0
  let power = 0
  let ordered = 0
  for (let k = 0; k < kindCount; k++) {
    const cell = p * kindCount + k
    used += providers.used[cell]
    power += providers.used[cell] * providers.powerDraw[cell]
    ordered += providers.chipsOrdered[cell]
    providers.revenue[p] += providers.used[cell] * providers.price[cell]
  }
  providers.powerSpending[p] = power * parameters.powerPrice[providers.region[p]]
  providers.upkeepSpending[p] = used * technology.upkeepPerCompute
  providers.importSpending[p] = ordered * (1 - domestic) * channels.now.chipCost[0] * state.markets.deflator
  providers.domesticSpending[p] = ordered * domestic * channels.now.chipCost[1]
}
