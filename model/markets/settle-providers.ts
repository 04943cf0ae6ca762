import { pays, receives } from '../accounts/ledger.ts'
import { chipLag } from '../agents/providers.ts'
import type { State } from '../agents/state.ts'
import { kindCount } from '../names.ts'
import { carbonCost, newChipCost } from './compute-quotes.ts'

/**
 * Providers settle: carbon and profit tax, loans towards leverage x chips at today's cost, the rest is paid out. One
 * that cannot pay within the bank's limit defaults on its loans and goes on with its chips.
 */
export function settleProviders(state: State): void {
  const { providers, parameters, bank, government, ledger } = state
  const { profitTax, providerLeverage, maxLeverage, repayment } = parameters
  const cost = newChipCost(state)
  let taxes = 0
  let carbon = 0
  let lent = 0
  let lost = 0
  for (let p = 0; p < providers.count; p++) {
    const due = providers.powerSpending[p] * carbonCost(state, providers.region[p])
    let worth = 0
    for (let k = 0; k < kindCount; k++) {
      worth += providers.capacity[p * kindCount + k]
      for (let lag = 0; lag < chipLag; lag++) worth += providers.pipeline[(p * chipLag + lag) * kindCount + k]
    }
    worth *= cost
    const chips = providers.domesticSpending[p] + providers.importSpending[p]
    const wear = providers.bookValue[p] + chips - worth
    providers.bookValue[p] = worth
    const profit =
      providers.revenue[p] +
      providers.subsidy[p] -
      providers.powerSpending[p] -
      providers.upkeepSpending[p] -
      due -
      providers.interestPaid[p] -
      wear
    providers.profit[p] = profit
    const tax = profitTax * Math.max(0, profit)
    providers.deposits[p] -= tax + due
    taxes += tax
    carbon += due

    let change = providerLeverage * worth - providers.loans[p]
    if (change < 0) change *= repayment
    // What is missing is borrowed as it is, not by way of a sum: a last digit lost there would be a default.
    const short = -providers.deposits[p]
    if (short > change) change = Math.min(short, Math.max(change, maxLeverage * worth - providers.loans[p]))
    if (change > 0) change *= bank.creditGranted
    else change = Math.max(change, -providers.loans[p], Math.min(0, -providers.deposits[p]))
    providers.loans[p] += change
    providers.deposits[p] += change
    lent += change
    if (providers.deposits[p] < 0) {
      const missing = -providers.deposits[p]
      lent += missing
      lost += providers.loans[p] + missing
      providers.loans[p] = 0
      providers.deposits[p] = 0
    }
    providers.dividends[p] = providers.deposits[p]
    providers.deposits[p] = 0
  }
  bank.loans += lent - lost
  bank.profit -= lost
  government.revenue += taxes + carbon
  pays(ledger, 'writeOffs', 'bank', lost)
  receives(ledger, 'writeOffs', 'providers', lost)
  pays(ledger, 'profitTax', 'providers', taxes)
  receives(ledger, 'profitTax', 'government', taxes)
  pays(ledger, 'carbonTax', 'providers', carbon)
  receives(ledger, 'carbonTax', 'government', carbon)
}
