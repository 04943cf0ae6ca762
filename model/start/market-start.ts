import type { Households } from '../agents/households.ts'
import type { Markets } from '../agents/market-state.ts'
import type { Rates } from '../agents/rates.ts'
import { goodsSectors, regionCount, skillCount } from '../names.ts'
import type { Parameters } from '../parameters.ts'

/** Prices of 1, wages of 1 for an efficiency unit, and trends at their balanced rates. */
export function startMarkets(parameters: Parameters, rates: Rates, households: Households, income: number): Markets {
  const cells = regionCount * skillCount
  const unemployed = new Float64Array(cells)
  const workforce = new Float64Array(cells)
  const { region, skill, employer } = households
  let employed = 0
  for (let h = 0; h < employer.length; h++) {
    const cell = region[h] * skillCount + skill[h]
    workforce[cell]++
    if (employer[h] < 0) unemployed[cell]++
    else employed++
  }
  return {
    price: new Float64Array(goodsSectors).fill(1),
    expectedPrice: new Float64Array(goodsSectors).fill(1),
    searchFriction: parameters.technology ? 1 : 0,
    linkTurnover: 0,
    consumerPrice: 1,
    capitalPrice: 1,
    // The quarter before the first: its prices are those of the first less the trend.
    deflator: 1 / (1 + rates.inflationTarget),
    lastDeflator: 1 / (1 + rates.inflationTarget) / (1 + rates.inflationTarget),
    filled: new Float64Array(goodsSectors).fill(1),
    wage: new Float64Array(cells).fill(1),
    unemployed,
    workforce,
    unemployment: 1 - employed / households.count,
    expectedInflation: rates.inflationTarget,
    pastInflation: rates.inflationTarget,
    productivityTrend: rates.growth,
    outputTrend: rates.growth,
    realRate: rates.realRate,
    nominalIncome: income,
    realIncome: income,
    lastRealIncome: income / (1 + rates.growth),
    lastProductivity: income / employed / (1 + rates.growth),
    employed,
    wageSum: employed,
    defaults: 0,
    hours: 1,
    unmatchedServices: 0,
  }
}
