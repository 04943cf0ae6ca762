import type { State } from '../agents/state.ts'

/** Goods are the measure of value: their prices move with the inflation target alone. */
export function keepPrices(state: State): void {
  const { firms, rates } = state
  for (let f = 0; f < firms.count; f++) {
    firms.price[f] *= 1 + rates.inflationTarget
    firms.unitCost[f] = firms.price[f] / (1 + firms.markup[f])
  }
}
