import { emerging } from '../names.ts'
import { partOf } from '../team/team.ts'
import type { State } from './state.ts'

/**
 * Investment I = delta K + g K + l (K* - K), not below 0: replacement, growth with the trend, and a part of the gap to
 * the capital that expected demand needs at normal use and at today's cost-minimising ratio, which is where interest
 * bites; what goes beyond replacement is cut back by debt. Sources: stock adjustment (Jorgenson 1963); cut by debt as
 * in Caiani et al. 2016, where banks ration the indebted.
 */
export function orderInvestment(state: State): void {
  const { firms, team } = state
  if (team.size > 1) firms.investmentOrder.set(team.notes.investmentOrders)
  else invest(state, 0, firms.count, firms.investmentOrder)
}

/**
 * Reckons the orders, divided among all members of a team but the first, while that is busy with the search for work: work
 * and output change nothing of what they depend on.
 */
export function investAhead(state: State): void {
  const { firms, team } = state
  const { from, to } = partOf({ member: team.member - 1, size: team.size - 1 }, firms.count)
  invest(state, from, to, team.notes.investmentOrders)
}

function invest(state: State, from: number, to: number, orders: Float64Array): void {
  const { firms, parameters, rates, markets, controls } = state
  const retired = parameters.earlyRetirement / 4
  // Output runs ahead of sales by what inventories grow.
  const { inventoryAdjustment: speed, inventoryRatio } = parameters
  const inventoryGrowth = (rates.growth * speed * inventoryRatio) / (speed + rates.growth)
  for (let f = from; f < to; f++) {
    const planned = firms.planned[f]
    const loss = rates.depreciation + (firms.adopter[f] ? 0 : retired)
    const tasksPerOutput = planned > 0 ? firms.taskNeed[f] / planned : 0
    const wanted =
      planned > 0
        ? (firms.ratioAim[f] * tasksPerOutput * firms.expectedDemand[f] * (1 + inventoryGrowth)) /
          parameters.normalUtilisation
        : 0
    let net = markets.outputTrend * firms.capital[f] + parameters.investmentSpeed * (wanted - firms.capital[f])
    // A firm in debt far above its aim grows less, and with twice the brake's multiple not at all.
    const worth = firms.capital[f] * markets.capitalPrice
    const debt = parameters.leverage > 0 && worth > 0 ? firms.loans[f] / worth / parameters.leverage : 0
    // Patient capital lets emerging industries carry long projects further into debt.
    const brake = parameters.debtBrake * (firms.sector[f] === emerging ? 1 + controls.patientCapital : 1)
    if (net > 0 && debt > brake) net *= Math.max(0, 2 - debt / brake)
    orders[f] = Math.max(0, loss * firms.capital[f] + net)
  }
}

/** Capital after wear and with what was delivered this quarter: K' = (1 - delta) K + I. */
export function growCapital(state: State): void {
  const { firms, parameters, rates } = state
  const retired = parameters.earlyRetirement / 4
  for (let f = 0; f < firms.count; f++) {
    const loss = rates.depreciation + (firms.adopter[f] ? 0 : retired)
    firms.wear[f] = firms.capital[f] * loss
    firms.capital[f] += firms.investment[f] - firms.wear[f]
  }
}
