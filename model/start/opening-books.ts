import { closeStocks } from '../agents/financial-stocks.ts'
import type { State } from '../agents/state.ts'
import type { BalancedFlows } from './balanced-flows.ts'

/** Writes the opening stocks and the flows of last quarter that the first one remembers. */
export function openBooks(state: State, flows: BalancedFlows, wealth: Float64Array, income: number): void {
  const { parameters, rates, households, firms, providers, bank, centralBank, government, foreign } = state
  const prices = 1 + rates.inflationTarget
  const nominal = prices * (1 + rates.growth)
  const tax = flows.incomeTax

  for (let f = 0; f < firms.count; f++) {
    firms.loans[f] = (parameters.leverage * firms.capital[f]) / prices
    firms.wageBill[f] = firms.labour[f]
    firms.deposits[f] = (parameters.cashBuffer * firms.wageBill[f]) / nominal
  }
  const privateDividends =
    ((flows.firmDividends + flows.providerDividends) * (1 - parameters.publicShare) + flows.bankDividends) * income
  for (let h = 0; h < households.count; h++) {
    households.deposits[h] = flows.householdDeposits * income * wealth[h]
    households.income[h] = ((1 - tax) * privateDividends * households.shares[h]) / nominal
  }
  shareDeposits(state)
  const interest = Math.max(0, rates.realRate + rates.inflationTarget - rates.depositSpread)
  const without = households.count - state.markets.employed
  for (let h = 0; h < households.count; h++) {
    households.yearIncome[h] =
      households.wage[h] + privateDividends * households.shares[h] + interest * households.deposits[h]
    if (households.employer[h] < 0) households.yearIncome[h] += (flows.benefits * income) / without
  }
  let loans = 0
  let deposits = 0
  for (let f = 0; f < firms.count; f++) {
    loans += firms.loans[f]
    deposits += firms.deposits[f]
  }
  for (let p = 0; p < providers.count; p++) loans += providers.loans[p]
  for (let h = 0; h < households.count; h++) deposits += households.deposits[h]
  bank.loans = loans
  bank.deposits = deposits
  bank.reserves = parameters.reserveRatio * deposits
  centralBank.reserves = bank.reserves
  centralBank.bonds = bank.reserves
  government.bonds = flows.bonds * income
  bank.bonds = government.bonds - centralBank.bonds
  bank.equity = bank.loans + bank.bonds + bank.reserves - bank.deposits
  government.incomeTax = tax
  government.baseIncomeTax = tax
  government.spendingShare = flows.governmentSpending
  government.trendIncome = income / nominal
  government.taxTrend = flows.taxes
  government.startTaxTrend = flows.taxes
  foreign.exportShare = flows.exports
  closeStocks(state)
}

/** Nobody may open with fewer deposits than the dividends he has just received: the rest is shared as it was. */
function shareDeposits(state: State): void {
  const { households } = state
  let total = 0
  let received = 0
  for (let h = 0; h < households.count; h++) {
    total += households.deposits[h]
    received += households.income[h]
  }
  for (let h = 0; h < households.count; h++) {
    households.deposits[h] = households.income[h] + (households.deposits[h] / total) * (total - received)
  }
}
