import { type Institution, institutions } from '../accounts/rows.ts'
import { sum } from '../math/sum.ts'
import type { State } from './state.ts'

const n = institutions.length
const at = (row: number, column: Institution) => row * n + institutions.indexOf(column)

/** Financial stocks by row (deposits, loans, bonds, reserves) and institution, assets +, liabilities -, read from the agents themselves. */
export function financialStocks(state: State, heldByHouseholds = sum(state.households.deposits)): Float64Array {
  const { firms, providers, bank, centralBank, government, foreign } = state
  const stocks = new Float64Array(4 * n)
  stocks[at(0, 'households')] = heldByHouseholds
  stocks[at(0, 'firms')] = sum(firms.deposits)
  stocks[at(0, 'providers')] = sum(providers.deposits)
  stocks[at(0, 'restOfWorld')] = foreign.deposits
  stocks[at(0, 'bank')] = -bank.deposits
  stocks[at(1, 'firms')] = -sum(firms.loans)
  stocks[at(1, 'providers')] = -sum(providers.loans)
  stocks[at(1, 'bank')] = bank.loans
  stocks[at(2, 'government')] = -government.bonds
  stocks[at(2, 'bank')] = bank.bonds
  stocks[at(2, 'centralBank')] = centralBank.bonds
  stocks[at(3, 'bank')] = bank.reserves
  stocks[at(3, 'centralBank')] = -centralBank.reserves
  return stocks
}

/** Keeps the stocks as the opening of the next quarter. */
export function closeStocks({ ledger }: State, stocks: Float64Array): void {
  ledger.lastOpening.set(ledger.opening)
  ledger.opening.set(stocks)
}
