import type { Rates } from '../agents/rates.ts'
import { sum } from '../math/sum.ts'
import { emerging, goodsSectors, services } from '../names.ts'
import type { Parameters } from '../parameters.ts'
import type { ChipFlows } from './compute-flows.ts'
import type { SectorOutputs } from './sector-outputs.ts'

/** Flows and opening stocks of the balanced state, with GDP a quarter = 1 and all goods prices = 1. */
export interface BalancedFlows {
  incomeTax: number
  governmentSpending: number
  consumption: number
  investment: number
  exports: number
  wages: number
  /** Taxes and dividends of public firms over GDP. */
  taxes: number
  benefits: number
  firmDividends: number
  bankDividends: number
  providerDividends: number
  /** Opening stocks. */
  householdDeposits: number
  bonds: number
  /** What the household sector saves less what its opening deposits must grow by: the flow checked, not set. */
  walrasGap: number
}

/**
 * Solves income tax and government purchases such that goods clear and public debt keeps its ratio to GDP.
 * Everything else follows from the rules of the tick. By Walras' law household deposits then grow at the
 * common rate; that last flow is returned as `walrasGap` and must be zero.
 */
export function balancedFlows(
  parameters: Parameters,
  rates: Rates,
  outputs: SectorOutputs,
  chips: ChipFlows,
): BalancedFlows {
  const p = parameters
  const real = 1 + rates.growth
  const prices = 1 + rates.inflationTarget
  const nominal = real * prices
  const policy = rates.realRate + rates.inflationTarget
  const loanRate = policy + rates.loanSpread
  const depositRate = Math.max(0, policy - rates.depositSpread)
  const { compute } = outputs

  const sales = sum(outputs.sales)
  const purchases = sum(outputs.purchases)
  const wages = sum(outputs.wages)
  const capital = sum(outputs.capital)
  const investment = capital * (real - 1 + rates.depreciation)

  const firmLoans = (p.leverage * capital) / prices
  const firmDeposits = (p.cashBuffer * wages) / nominal
  const providerLoans = chips.loansOpen
  const bonds = (p.debtRatio * 4) / nominal
  const bankEquity = p.bankEquity * (firmLoans + providerLoans)
  const householdDeposits = firmLoans + providerLoans + bonds - bankEquity - firmDeposits
  const deposits = householdDeposits + firmDeposits

  const firmProfit =
    sales -
    wages -
    purchases -
    compute.revenue -
    outputs.research +
    depositRate * firmDeposits -
    loanRate * firmLoans -
    rates.depreciation * capital
  const firmTax = p.profitTax * firmProfit
  const firmDividends =
    firmProfit + rates.depreciation * capital - investment - firmTax + (nominal - 1) * (firmLoans - firmDeposits)
  const providerProfit =
    compute.revenue - compute.power - compute.upkeep - loanRate * providerLoans - chips.depreciation
  const providerTax = p.profitTax * Math.max(0, providerProfit)
  const providerDividends =
    providerProfit +
    chips.depreciation -
    providerTax -
    (chips.importedChips + chips.domesticChips) +
    chips.loansClose -
    providerLoans
  const bankProfit = loanRate * (firmLoans + providerLoans) + policy * bonds - depositRate * deposits
  const bankDividends = bankProfit - p.bankEquity * ((nominal - 1) * firmLoans + chips.loansClose - providerLoans)

  const statePart = outputs.stateOutputShare
  const privateDividends = (firmDividends + providerDividends) * (1 - statePart) + bankDividends
  const stateDividends = (firmDividends + providerDividends) * statePart
  const benefits = outputs.employed > 0 ? (p.benefit * wages * p.startUnemployment) / (1 - p.startUnemployment) : 0
  // Reserves earn the policy rate and so do the bonds that back them: the central bank keeps nothing.
  const finalGoods = sales - purchases - outputs.research - compute.power - compute.upkeep - chips.domesticChips

  const consumptionAt = (tax: number) => {
    const lastDividends = ((1 - tax) * privateDividends) / nominal
    const income = (1 - tax) * (wages + depositRate * householdDeposits) + benefits + lastDividends
    const wealth = householdDeposits - lastDividends
    const wanted = p.consumeIncome * (income - rates.inflationTarget * wealth) + rates.consumeWealth * wealth
    return wanted * (1 - p.budgetShares[services] * outputs.unmatched)
  }
  const taxesAt = (tax: number) =>
    tax * (wages + depositRate * householdDeposits + privateDividends) + firmTax + providerTax + stateDividends
  // goods: consumption + purchases of government = final goods less investment and exports
  const goodsGap = (tax: number, spending: number) =>
    consumptionAt(tax) + spending - (finalGoods - investment - chips.importedChips)
  const budgetGap = (tax: number, spending: number) =>
    spending + benefits + policy * bonds - taxesAt(tax) - (nominal - 1) * bonds
  // Both gaps are linear in (tax, spending): solve 2 x 2.
  const g0 = goodsGap(0, 0)
  const b0 = budgetGap(0, 0)
  const gt = goodsGap(1, 0) - g0
  const bt = budgetGap(1, 0) - b0
  // d gap / d spending is 1 in both.
  const incomeTax = (b0 - g0) / (gt - bt)
  const governmentSpending = -(g0 + gt * incomeTax)
  const consumption = consumptionAt(incomeTax)

  const saving = (1 - incomeTax) * (wages + depositRate * householdDeposits + privateDividends) + benefits - consumption
  const growthOfDeposits =
    (nominal - 1) * (firmLoans + bonds - p.bankEquity * firmLoans - firmDeposits) +
    (1 - p.bankEquity) * (chips.loansClose - providerLoans)
  return {
    incomeTax,
    governmentSpending,
    consumption,
    investment,
    exports: chips.importedChips,
    wages,
    taxes: taxesAt(incomeTax),
    benefits,
    firmDividends,
    bankDividends,
    providerDividends,
    householdDeposits,
    bonds,
    walrasGap: saving - growthOfDeposits,
  }
}

/** What of each good is left for investment when every other use has taken its part; must not be negative. */
export function investmentMix(
  outputs: SectorOutputs,
  flows: BalancedFlows,
  chips: ChipFlows,
  parameters: Parameters,
): Float64Array {
  const mix = new Float64Array(goodsSectors)
  const wantedConsumption = flows.consumption / (1 - parameters.budgetShares[services] * outputs.unmatched)
  for (let s = 0; s < goodsSectors; s++) {
    mix[s] =
      (outputs.sales[s] -
        outputs.purchases[s] -
        outputs.otherUses[s] -
        (s === emerging ? chips.domesticChips : 0) -
        wantedConsumption * parameters.budgetShares[s] * (s === services ? 1 - outputs.unmatched : 1) -
        flows.governmentSpending * parameters.spendingShares[s] -
        flows.exports * outputs.exportMix[s]) /
      flows.investment
  }
  return mix
}
