import type { State } from '../agents/state.ts'
import { goodsSectors } from '../names.ts'

/**
 * What the statistical office publishes at the end of the quarter: value added by firm, GDP, price indices,
 * inflation, and the smoothed trends on which expectations rest.
 */
export function publishAccounts(state: State): void {
  const { firms, providers, markets, technology, parameters, rates } = state
  const value = new Float64Array(goodsSectors)
  const quantity = new Float64Array(goodsSectors)
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    value[s] += firms.price[f] * firms.output[f]
    quantity[s] += firms.output[f]
  }
  for (let s = 0; s < goodsSectors; s++) if (quantity[s] > 0) markets.price[s] = value[s] / quantity[s]

  let nominal = 0
  for (let f = 0; f < firms.count; f++) {
    const s = firms.sector[f]
    let inputs = 0
    for (let k = 0; k < goodsSectors; k++) inputs += technology.inputs[s * goodsSectors + k] * markets.price[k]
    firms.valueAdded[f] = (firms.price[f] - inputs) * firms.output[f] - firms.computeSpending[f]
    nominal += firms.valueAdded[f]
  }
  for (let p = 0; p < providers.count; p++) {
    nominal += providers.revenue[p] - providers.powerSpending[p] - providers.upkeepSpending[p]
  }
  let deflator = 0
  let consumer = 0
  let capital = 0
  let weights = 0
  let budget = 0
  let bundle = 0
  for (let s = 0; s < goodsSectors; s++) {
    deflator += parameters.valueAddedShares[s] * markets.price[s]
    weights += parameters.valueAddedShares[s]
    consumer += parameters.budgetShares[s] * markets.price[s]
    budget += parameters.budgetShares[s]
    capital += technology.investmentMix[s] * markets.price[s]
    bundle += technology.investmentMix[s]
  }
  markets.lastDeflator = markets.deflator
  markets.deflator = deflator / weights
  markets.consumerPrice = consumer / budget
  markets.capitalPrice = capital / bundle
  markets.nominalIncome = nominal
  const lastReal = markets.realIncome
  markets.realIncome = nominal / markets.deflator
  markets.lastRealIncome = lastReal

  const inflation = markets.deflator / markets.lastDeflator - 1
  markets.pastInflation += trendWeight * (inflation - markets.pastInflation)
  markets.expectedInflation =
    parameters.wageAnchor * rates.inflationTarget + (1 - parameters.wageAnchor) * markets.pastInflation
  for (let s = 0; s < goodsSectors; s++) markets.expectedPrice[s] = markets.price[s] * (1 + markets.expectedInflation)
  // Where nobody works or nothing is made there is no productivity to learn from.
  if (!(markets.employed > 0 && markets.realIncome > 0)) return
  const productivity = markets.realIncome / markets.employed
  const growth = productivity / markets.lastProductivity - 1
  markets.lastProductivity = productivity
  markets.productivityTrend += slowWeight * (growth - markets.productivityTrend)
  markets.outputTrend += slowWeight * (growth - markets.outputTrend)
}

/** Weight of the quarter in the memory of inflation (about a year) and of growth (about five years). */
const trendWeight = 0.25
const slowWeight = 0.05
