import type { State } from '../agents/state.ts'
import { goodsSectors, kindCount } from '../names.ts'

/**
 * A fixed share of value added is saved: firms invest it in their own capital, and providers put `computeSaving` of it
 * into chips, in proportion to the capacity they have. Source: Solow 1956.
 */
export function saveAndInvest(state: State, domesticPart: number): void {
  const { firms, providers, parameters, technology, markets, channels } = state
  const toCompute = parameters.technology ? parameters.computeSaving : 0
  let saved = 0
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    let net = firms.price[f]
    for (let k = 0; k < goodsSectors; k++) net -= technology.inputs[s * goodsSectors + k] * markets.price[k]
    const saving = parameters.savingRate * Math.max(0, net * firms.output[f])
    firms.investmentOrder[f] = ((1 - toCompute) * saving) / markets.capitalPrice
    saved += saving
  }
  if (!parameters.technology) return
  const [imported, domestic] = channels.now.chipCost
  const cost =
    ((domesticPart < 1 ? (1 - domesticPart) * imported : 0) + (domesticPart > 0 ? domesticPart * domestic : 0)) *
    markets.deflator
  let capacity = 0
  for (let cell = 0; cell < providers.count * kindCount; cell++) capacity += providers.capacity[cell]
  const growth = capacity > 0 ? (toCompute * saved) / (cost * capacity) : 0
  for (let cell = 0; cell < providers.count * kindCount; cell++) {
    providers.chipsOrdered[cell] = growth * providers.capacity[cell]
  }
}
