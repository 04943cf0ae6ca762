import type { State } from './state.ts'

/** Policy rate: smoothed Taylor rule, i* = r + pi + 0.5 (pi - pi*) + 0.5 (u* - u), not below zero. Taylor 1993. */
export function setPolicyRate(state: State): void {
  const { centralBank, markets, parameters, rates } = state
  const { taylorInflation, taylorUnemployment, rateSmoothing } = parameters
  const inflation = markets.pastInflation
  // The rate in balance moves with trend growth (Laubach and Williams 2003).
  const balanced = rates.realRate + markets.outputTrend - rates.growth
  const aim =
    balanced +
    inflation +
    taylorInflation * (inflation - rates.inflationTarget) +
    (taylorUnemployment * (parameters.startUnemployment - markets.unemployment)) / 4
  const rate = rateSmoothing * centralBank.policyRate + (1 - rateSmoothing) * aim
  centralBank.policyRate = Math.max(0, rate)
  const real = centralBank.policyRate - markets.expectedInflation
  markets.realRate += parameters.creditHorizon * (real - markets.realRate)
}

/** Highest rate of the income tax. */
export const highestTax = 0.95

/** Income tax: base rate, a part of the debt above its aim, and what instruments raise by tax (of wages). Purchases follow a smoothed trend of GDP. */
export function setFiscalPolicy(state: State): void {
  const { government, markets, parameters, controls } = state
  const yearly = 4 * markets.nominalIncome
  const debt = yearly > 0 ? government.bonds / yearly : 0
  const base = markets.wageSum > 0 ? markets.nominalIncome / markets.wageSum : 0
  const raised = controls.taxFinanced * base
  const rate = government.baseIncomeTax + parameters.debtReaction * (debt - parameters.debtRatio) + raised
  government.incomeTax = Math.min(highestTax, Math.max(0, rate))
  const share = markets.nominalIncome > 0 ? government.revenue / markets.nominalIncome : 0
  government.taxTrend += parameters.spendingSmoothing * (share - government.taxTrend)
  const growth = (1 + markets.outputTrend) * (1 + markets.expectedInflation)
  government.trendIncome *= growth
  government.trendIncome += parameters.spendingSmoothing * (markets.nominalIncome * growth - government.trendIncome)
}
