import { closeStocks, financialStocks } from '../agents/financial-stocks.ts'
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
  const { householdDeposits } = flows
  const { shares, deposits: savings, income: received, wage, employer, yearIncome } = households
  for (let h = 0; h < households.count; h++) {
    savings[h] = householdDeposits * income * wealth[h]
    received[h] = ((1 - tax) * privateDividends * shares[h]) / nominal
  }
  shareDeposits(savings, received)
  const interest = Math.max(0, rates.realRate + rates.inflationTarget - rates.depositSpread)
  const benefit = (flows.benefits * income) / (households.count - state.markets.employed)
  for (let h = 0; h < households.count; h++) {
    const earned = wage[h] + privateDividends * shares[h] + interest * savings[h]
    yearIncome[h] = employer[h] < 0 ? earned + benefit : earned
  }
  let loans = 0
  let deposits = 0
  for (let f = 0; f < firms.count; f++) {
    loans += firms.loans[f]
    deposits += firms.deposits[f]
  }
  for (let p = 0; p < providers.count; p++) loans += providers.loans[p]
  for (let h = 0; h < households.count; h++) deposits += savings[h]
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
  closeStocks(state, financialStocks(state))
}

/** Nobody may open with fewer deposits than the dividends he has just received: the rest is shared as it was. */
function shareDeposits(deposits: Float64Array, received: Float64Array): void {
  let total = 0
  let given = 0
  for (let h = 0; h < deposits.length; h++) {
    total += deposits[h]
    given += received[h]
  }
  for (let h = 0; h < deposits.length; h++) deposits[h] = received[h] + (deposits[h] / total) * (total - given)
}
