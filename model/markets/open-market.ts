import type { State } from '../agents/state.ts'
import { exp, log } from '../math.ts'
import { goodsSectors } from '../names.ts'

/**
 * Serves the open orders of each sector: firms get orders in proportion to expected demand x price^-elasticity;
 * what some cannot serve goes, once, to those with goods left. All buyers of a sector are served alike:
 * `markets.filled` is the part of each order that was served, `markets.turnover` what it cost.
 */
export function clearOpenMarket(state: State): void {
  const { firms, parameters, markets } = state
  const elasticity = parameters.marketElasticity
  const weight = new Float64Array(firms.count)
  const weights = new Float64Array(goodsSectors)
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    weight[f] = firms.expectedDemand[f] * exp(-elasticity * log(firms.price[f] / markets.price[s]))
    weights[s] += weight[f]
  }
  const served = new Float64Array(goodsSectors)
  const left = new Float64Array(goodsSectors)
  markets.turnover.fill(0)
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    if (!(weights[s] > 0)) continue
    const order = (markets.orders[s] * weight[f]) / weights[s]
    firms.demand[f] += order
    const quantity = Math.min(order, firms.inventory[f])
    sell(state, f, quantity)
    served[s] += quantity
    left[s] += firms.inventory[f]
  }
  const share = new Float64Array(goodsSectors)
  for (let s = 0; s < goodsSectors; s++) {
    const missing = markets.orders[s] - served[s]
    share[s] = missing > 0 && left[s] > 0 ? Math.min(1, missing / left[s]) : 0
  }
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    if (share[s] <= 0) continue
    const quantity = firms.inventory[f] * share[s]
    sell(state, f, quantity)
    served[s] += quantity
  }
  for (let s = 0; s < goodsSectors; s++) markets.filled[s] = markets.orders[s] > 0 ? served[s] / markets.orders[s] : 1
}

function sell(state: State, f: number, quantity: number): void {
  const { firms, markets } = state
  const money = quantity * firms.price[f]
  firms.inventory[f] -= quantity
  firms.sold[f] += quantity
  firms.revenue[f] += money
  markets.turnover[firms.sector[f]] += money
}
