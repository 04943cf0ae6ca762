import { pays, receives } from '../accounts/ledger.ts'
import { incomeMemory } from '../agents/households.ts'
import type { State } from '../agents/state.ts'

/** Dividends of firms, providers and the bank to households by their shares, and to government from public firms. */
export function payDividends(state: State): void {
  const { firms, providers, bank, government, parameters, ledger } = state
  let fromFirms = 0
  let fromProviders = 0
  let toState = 0
  for (let f = 0; f < firms.count; f++) {
    fromFirms += firms.dividends[f]
    if (firms.state[f]) toState += firms.dividends[f]
  }
  for (let p = 0; p < providers.count; p++) {
    fromProviders += providers.dividends[p]
    if (providers.state[p]) toState += providers.dividends[p]
  }
  // The bank pays out what its equity has above its aim.
  const fromBank = Math.max(0, bank.equity + bank.profit - parameters.bankEquity * bank.loans)
  bank.dividends = fromBank
  const toHouseholds = fromFirms + fromProviders - toState + fromBank
  const tax = government.incomeTax
  const receivedBy = creditOwners(state, toHouseholds, 1 - tax)
  government.revenue += toState + toHouseholds * tax
  pays(ledger, 'dividends', 'firms', fromFirms)
  pays(ledger, 'dividends', 'providers', fromProviders)
  pays(ledger, 'dividends', 'bank', fromBank)
  receives(ledger, 'dividends', 'households', receivedBy)
  receives(ledger, 'dividends', 'government', toState)
  pays(ledger, 'incomeTax', 'households', receivedBy * tax)
  receives(ledger, 'incomeTax', 'government', toHouseholds * tax)
}

/** Pays each household by its shares, of which it keeps a part after tax; returns the money paid before tax. */
function creditOwners({ households }: State, dividends: number, keep: number): number {
  const { shares, deposits, income, yearIncome, count } = households
  const memory = incomeMemory
  let paid = 0
  for (let h = 0; h < count; h++) {
    const amount = dividends * shares[h]
    paid += amount
    deposits[h] += amount * keep
    income[h] += amount * keep
    yearIncome[h] += memory * amount
  }
  return paid
}
