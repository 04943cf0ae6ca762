import { pays, receives } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'
import { emerging, goodsSectors, industry, services } from '../names.ts'
import { placeProviderOrders } from './build-compute.ts'
import { bookConsumption, householdsBuy } from './household-purchases.ts'
import { buyFromSuppliers } from './linked-purchases.ts'
import { clearOpenMarket } from './open-market.ts'

/**
 * The goods markets of a quarter: households first, firms at their suppliers, then all open orders together: inputs,
 * investment, research, power and upkeep, domestic chips, government, exports.
 */
export function clearGoods(state: State, budgetShares: Float64Array, domesticPart: number): void {
  const { firms, markets, foreign, ledger } = state
  firms.demand.fill(0)
  firms.sold.fill(0)
  firms.revenue.fill(0)
  markets.orders.fill(0)
  householdsBuy(state, budgetShares)
  const fromHouseholds = bookConsumption(state)
  const linked = buyFromSuppliers(state)
  placeInvestment(state)
  placeProviderOrders(state, domesticPart)
  placeGovernment(state)
  placeExports(state)
  clearOpenMarket(state)
  const price = new Float64Array(goodsSectors)
  for (let s = 0; s < goodsSectors; s++) {
    const sold = markets.orders[s] * markets.filled[s]
    price[s] = sold > 0 ? markets.turnover[s] / sold : markets.price[s]
  }
  const fromFirms = payForFirms(state, price)
  const fromProviders = payForProviders(state, price)
  let fromGovernment = 0
  let fromAbroad = 0
  for (let s = 0; s < goodsSectors; s++) {
    fromGovernment += state.government.orders[s] * markets.filled[s] * price[s]
    fromAbroad += foreign.orders[s] * markets.filled[s] * price[s]
  }
  state.government.outlays += fromGovernment
  foreign.deposits -= fromAbroad
  pays(ledger, 'inputs', 'firms', linked + fromFirms.inputs)
  pays(ledger, 'investment', 'firms', fromFirms.investment)
  pays(ledger, 'research', 'firms', fromFirms.research)
  pays(ledger, 'power', 'providers', fromProviders.power)
  pays(ledger, 'chips', 'providers', fromProviders.chips)
  pays(ledger, 'governmentConsumption', 'government', fromGovernment)
  pays(ledger, 'exports', 'restOfWorld', fromAbroad)
  // Firms' side: what they took in beyond consumption, by row in the proportion of the open orders' cost.
  let revenue = 0
  for (let f = 0; f < firms.count; f++) {
    revenue += firms.revenue[f]
    firms.deposits[f] +=
      firms.revenue[f] - firms.inputSpending[f] - firms.investmentSpending[f] - firms.researchSpending[f]
  }
  const open = revenue - fromHouseholds - linked
  const cost =
    fromFirms.inputs +
    fromFirms.investment +
    fromFirms.research +
    fromProviders.power +
    fromProviders.chips +
    fromGovernment +
    fromAbroad
  const scale = cost > 0 ? open / cost : 0
  receives(ledger, 'inputs', 'firms', linked + fromFirms.inputs * scale)
  receives(ledger, 'investment', 'firms', fromFirms.investment * scale)
  receives(ledger, 'research', 'firms', fromFirms.research * scale)
  receives(ledger, 'power', 'firms', fromProviders.power * scale)
  receives(ledger, 'chips', 'firms', fromProviders.chips * scale)
  receives(ledger, 'governmentConsumption', 'firms', fromGovernment * scale)
  receives(ledger, 'exports', 'firms', fromAbroad * scale)
}

function placeInvestment(state: State): void {
  const { firms, markets, technology } = state
  let goods = 0
  let research = 0
  for (let f = 0; f < firms.count; f++) {
    goods += firms.investmentOrder[f]
    research += firms.researchOrder[f]
  }
  for (let s = 0; s < goodsSectors; s++) markets.orders[s] += goods * technology.investmentMix[s]
  markets.orders[emerging] += research
}

/** Government buys its share of trend income, at last quarter's prices. */
function placeGovernment(state: State): void {
  const { government, markets, parameters } = state
  const spending = government.spendingShare * government.trendIncome
  for (let s = 0; s < goodsSectors; s++) {
    government.orders[s] =
      (spending * parameters.spendingShares[s] + government.extraOrders[s]) / markets.expectedPrice[s]
    markets.orders[s] += government.orders[s]
  }
}

/** The rest of the world buys its share of trend income, and spends what it has earned beyond it. */
function placeExports(state: State): void {
  const { foreign, markets, technology, channels } = state
  const demand = channels.now.tradeIncome[0]
  for (let s = 0; s < goodsSectors; s++) {
    foreign.orders[s] = (demand * technology.exportMix[s]) / markets.expectedPrice[s]
    markets.orders[s] += foreign.orders[s]
  }
}

function payForFirms(state: State, price: Float64Array): { inputs: number; investment: number; research: number } {
  const { firms, markets, technology } = state
  const paid = { inputs: 0, investment: 0, research: 0 }
  // A unit of investment is a bundle; of what is short, less arrives and less is paid.
  let investmentPrice = 0
  for (let s = 0; s < goodsSectors; s++) investmentPrice += technology.investmentMix[s] * markets.filled[s] * price[s]
  let investmentFilled = 0
  for (let s = 0; s < goodsSectors; s++) investmentFilled += technology.investmentMix[s] * markets.filled[s]
  for (let f = 0; f < firms.count; f++) {
    let inputs = 0
    for (let k = 0; k < goodsSectors; k++) {
      const quantity = firms.inputOrders[f * goodsSectors + k] * markets.filled[k]
      firms.inputs[f * goodsSectors + k] += quantity
      inputs += quantity * price[k]
    }
    firms.inputSpending[f] += inputs
    firms.investment[f] = firms.investmentOrder[f] * investmentFilled
    firms.investmentSpending[f] = firms.investmentOrder[f] * investmentPrice
    firms.researchDone[f] = firms.researchOrder[f] * markets.filled[emerging]
    firms.researchSpending[f] = firms.researchDone[f] * price[emerging]
    paid.inputs += inputs
    paid.investment += firms.investmentSpending[f]
    paid.research += firms.researchSpending[f]
  }
  return paid
}

function payForProviders(state: State, price: Float64Array): { power: number; chips: number } {
  const { providers, markets } = state
  const paid = { power: 0, chips: 0 }
  for (let p = 0; p < providers.count; p++) {
    const power = providers.powerOrder[p] * markets.filled[industry] * price[industry]
    const upkeep = providers.upkeepOrder[p] * markets.filled[services] * price[services]
    const chips = providers.chipOrder[p] * markets.filled[emerging] * price[emerging]
    providers.powerSpending[p] = power
    providers.upkeepSpending[p] = upkeep
    providers.domesticSpending[p] = chips
    providers.deposits[p] -= power + upkeep + chips
    paid.power += power + upkeep
    paid.chips += chips
  }
  return paid
}
