import type { State } from './state.ts'

/**
 * Investment I = (delta + g) K + l (K* - K), not below 0: replacement, growth with the trend, and a part of the gap
 * to the capital that expected demand needs at normal use and at today's cost-minimising ratio, which is where interest bites. Source: capital adjustment as in Poledna et al. 2023.
 */
export function orderInvestment(state: State): void {
  const { firms, parameters, rates, markets } = state
  const retired = parameters.earlyRetirement / 4
  // Output runs ahead of sales by what inventories grow.
  const { inventoryAdjustment: speed, inventoryRatio } = parameters
  const inventoryGrowth = (rates.growth * speed * inventoryRatio) / (speed + rates.growth)
  for (let f = 0; f < firms.count; f++) {
    const planned = firms.planned[f]
    const loss = rates.depreciation + (firms.adopter[f] ? 0 : retired)
    const tasksPerOutput = planned > 0 ? firms.taskNeed[f] / planned : 0
    const wanted =
      planned > 0
        ? (firms.ratioAim[f] * tasksPerOutput * firms.expectedDemand[f] * (1 + inventoryGrowth)) /
          parameters.normalUtilisation
        : 0
    firms.investmentOrder[f] = Math.max(
      0,
      (loss + markets.outputTrend) * firms.capital[f] + parameters.investmentSpeed * (wanted - firms.capital[f]),
    )
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
