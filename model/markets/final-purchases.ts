import { pays } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { emerging, goodsSectors } from '../names.ts'
import { orderChips } from './build-compute.ts'
import { bookTakings, clearOpenMarket, type Round } from './open-market.ts'

/** Investment, research, domestic chips, purchases of government and exports, all served alike. */
export function buyFinalGoods(state: State, domesticPart: number, weights: Float64Array): void {
  const { ledger } = state
  const orders = new Float64Array(goodsSectors)
  orderInvestmentGoods(state, orders)
  orderChips(state, domesticPart, orders)
  orderPublicGoods(state, orders)
  orderExports(state, orders)
  const round = clearOpenMarket(state, orders, weights)
  state.markets.filled.set(round.filled)
  const { investment, research } = payFirms(state, round)
  const chips = payChips(state, round)
  const governmentConsumption = costOf(state.government.orders, round)
  const exports = costOf(state.foreign.orders, round)
  state.government.outlays += governmentConsumption
  state.foreign.deposits -= exports
  pays(ledger, 'investment', 'firms', investment)
  pays(ledger, 'research', 'firms', research)
  pays(ledger, 'chips', 'providers', chips)
  pays(ledger, 'governmentConsumption', 'government', governmentConsumption)
  pays(ledger, 'exports', 'restOfWorld', exports)
  bookTakings(state, round.takings, { investment, research, chips, governmentConsumption, exports })
}

function costOf(orders: Float64Array, { filled, price }: Round): number {
  let cost = 0
  for (let s = 0; s < goodsSectors; s++) cost += orders[s] * filled[s] * price[s]
  return cost
}

function orderInvestmentGoods(state: State, orders: Float64Array): void {
  const { firms, technology } = state
  let goods = 0
  let research = 0
  for (let f = 0; f < firms.count; f++) {
    goods += firms.investmentOrder[f]
    research += firms.researchOrder[f]
  }
  for (let s = 0; s < goodsSectors; s++) orders[s] += goods * technology.investmentMix[s]
  orders[emerging] += research
}

/** Government buys its share of trend income, and what policy adds, at the prices it expects. */
function orderPublicGoods(state: State, orders: Float64Array): void {
  const { government, markets, parameters } = state
  const spending = government.spendingShare * government.trendIncome
  for (let s = 0; s < goodsSectors; s++) {
    government.orders[s] =
      (spending * parameters.spendingShares[s] + government.extraOrders[s]) / markets.expectedPrice[s]
    orders[s] += government.orders[s]
  }
}

/** The rest of the world buys for the money that channel `tradeIncome` says. */
function orderExports(state: State, orders: Float64Array): void {
  const { foreign, markets, technology, channels } = state
  for (let s = 0; s < goodsSectors; s++) {
    foreign.orders[s] = (channels.now.tradeIncome[0] * technology.exportMix[s]) / markets.expectedPrice[s]
    orders[s] += foreign.orders[s]
  }
}

/** A unit of investment is a bundle; of what is short, less arrives and less is paid. */
function payFirms(state: State, { filled, price }: Round): { investment: number; research: number } {
  const { firms, technology } = state
  const paid = { investment: 0, research: 0 }
  let arrives = 0
  let costs = 0
  for (let s = 0; s < goodsSectors; s++) {
    arrives += technology.investmentMix[s] * filled[s]
    costs += technology.investmentMix[s] * filled[s] * price[s]
  }
  for (let f = 0; f < firms.count; f++) {
    firms.investment[f] = firms.investmentOrder[f] * arrives
    firms.investmentSpending[f] = firms.investmentOrder[f] * costs
    firms.researchDone[f] = firms.researchOrder[f] * filled[emerging]
    firms.researchSpending[f] = firms.researchDone[f] * price[emerging]
    paid.investment += firms.investmentSpending[f]
    paid.research += firms.researchSpending[f]
  }
  return paid
}

function payChips(state: State, { filled, price }: Round): number {
  const { providers } = state
  let paid = 0
  for (let p = 0; p < providers.count; p++) {
    providers.domesticSpending[p] = providers.chipOrder[p] * filled[emerging] * price[emerging]
    providers.deposits[p] -= providers.domesticSpending[p]
    paid += providers.domesticSpending[p]
  }
  return paid
}
