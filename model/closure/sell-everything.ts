import { pays, receives } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { buyFinalGoods } from '../markets/final-purchases.ts'
import { firmRevenue } from '../markets/goods.ts'
import { buyInputs } from '../markets/input-purchases.ts'
import { marketWeights } from '../markets/market-weights.ts'
import { compareSellers, sectorHeardOf } from '../markets/word-of-mouth.ts'
import { goodsSectors } from '../names.ts'
import { uniform } from '../random.ts'

/**
 * The goods of a quarter when nothing is left unsold: inputs, investment, chips, government and exports are served as on
 * any market, and households buy the rest, each with the same part of his deposits. Should that be more than they have,
 * the remainder stays in store. Households go on hearing of sellers, though all sell out.
 */
export function sellEverything(state: State, domesticPart: number): void {
  const { firms, households, markets, ledger, parameters, seed, tick } = state
  firms.demand.fill(0)
  firms.sold.fill(0)
  firms.revenue.fill(0)
  // All sellers are offered the same part of what they have.
  firms.expectedDemand.set(firms.inventory)
  const weights = marketWeights(state)
  buyInputs(state, weights)
  buyFinalGoods(state, domesticPart, weights)
  const before = firmRevenue(state)
  let worth = 0
  for (let f = 0; f < firms.count; f++) worth += firms.inventory[f] * firms.price[f]
  let money = 0
  for (let h = 0; h < households.count; h++) money += households.deposits[h]
  const part = worth > 0 ? Math.min(1, money / worth) : 0
  for (let f = 0; f < firms.count; f++) {
    const quantity = firms.inventory[f] * part
    firms.inventory[f] -= quantity
    firms.sold[f] += quantity
    firms.demand[f] += quantity
    firms.revenue[f] += quantity * firms.price[f]
  }
  const share = money > 0 ? Math.min(1, worth / money) : 0
  let spent = 0
  for (let h = 0; h < households.count; h++) {
    const s = sectorHeardOf(uniform(seed, streams.compare, h, tick), parameters.compareRate)
    if (s < goodsSectors) compareSellers(state, h, s)
    const paid = households.deposits[h] * share
    households.deposits[h] -= paid
    households.income[h] = 0
    spent += paid
  }
  markets.unmatchedServices = 0
  pays(ledger, 'consumption', 'households', spent)
  receives(ledger, 'consumption', 'firms', firmRevenue(state) - before)
  for (let f = 0; f < firms.count; f++) {
    firms.deposits[f] +=
      firms.revenue[f] - firms.inputSpending[f] - firms.investmentSpending[f] - firms.researchSpending[f]
  }
}
