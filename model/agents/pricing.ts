import { exp } from '../math.ts'
import { goodsSectors } from '../names.ts'
import { shareRows } from '../team/exchange.ts'
import { firmsOfTeam } from '../team/firms-of-team.ts'
import type { State } from './state.ts'

/** Weight of the quarter in the wages and compute for a unit of output that a firm reckons with. */
const costMemory = 0.25

/**
 * Full unit cost at the plan: inputs, wages, compute, and the user cost of the capital in use;
 * UC = sum_k a_k p_k + (w L + c C) / Y* + (r + delta) p_K K* / (u Y*).
 * Aimed price P* = (1 + markup) UC (1 + pi) e^(h short), short = 1 - inventory/wanted inventory: raised where stocks fall
 * short, and never below zero however full they are. The price closes a part of the gap.
 * The rate r in the user cost is the usual one: a passing policy rate is no cost that a price should follow.
 * Source: full-cost pricing as in Caiani et al. 2016, with capital and compute in the cost.
 */
export function setPrices(state: State): void {
  const { firms, parameters, technology, markets, rates } = state
  const { priceAdjustment, inventoryPricing, inventoryRatio, normalUtilisation } = parameters
  const inflation = 1 + markets.expectedInflation
  const userCost = ((rates.realRate + rates.loanSpread + rates.depreciation) * markets.capitalPrice) / normalUtilisation
  const own = firmsOfTeam(state)
  for (let f = own.from; f < own.to; f++) {
    const s = firms.sector[f]
    const trend = firms.price[f] * inflation
    const planned = firms.planned[f]
    if (planned <= 0) {
      firms.price[f] = trend
      continue
    }
    if (firms.output[f] > 0) {
      // Where inputs ran out, staff stood idle: what it could have made is what its wages are for.
      const possible = firms.labourNeed[f] > 0 ? (planned * firms.labour[f]) / firms.labourNeed[f] : 0
      const labour = (firms.wageBill[f] + firms.computeSpending[f]) / Math.max(firms.output[f], possible)
      firms.primeCost[f] += costMemory * (labour - firms.primeCost[f])
    }
    let cost = firms.primeCost[f] + (userCost * firms.capitalRatio[f] * firms.taskNeed[f]) / planned
    for (let k = 0; k < goodsSectors; k++) cost += technology.inputs[s * goodsSectors + k] * markets.price[k]
    firms.unitCost[f] = cost
    firms.primeCost[f] *= inflation
    const wanted = inventoryRatio * firms.expectedDemand[f]
    const short = wanted > 0 ? 1 - firms.inventory[f] / wanted : 0
    const aim = (1 + firms.markup[f]) * cost * inflation * exp(inventoryPricing * short)
    firms.price[f] = trend + priceAdjustment * (aim - trend)
  }
  shareRows(own, [firms.price, firms.primeCost, firms.unitCost])
}
