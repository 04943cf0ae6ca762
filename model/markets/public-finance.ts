import { pays, receives } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'

/**
 * Closes the books of the quarter: the central bank hands its profit to government, which borrows what it lacks; the
 * bank takes the bonds that the central bank does not hold against reserves, and its deposits follow from its
 * equity. That depositors hold as much is not set here but checked. Returns the deposits of households.
 */
export function closeBooks(state: State): number {
  const { households, firms, providers, bank, centralBank, government, foreign, parameters, ledger } = state
  pays(ledger, 'centralBankProfit', 'centralBank', centralBank.profit)
  receives(ledger, 'centralBankProfit', 'government', centralBank.profit)
  const rescue = rescueNeeded(state)
  pays(ledger, 'bankRescue', 'government', rescue)
  receives(ledger, 'bankRescue', 'bank', rescue)
  bank.profit += rescue
  government.outlays += rescue
  government.bonds += government.outlays - government.revenue - centralBank.profit
  bank.equity += bank.profit - bank.dividends

  let deposits = foreign.deposits
  let held = 0
  for (let h = 0; h < households.count; h++) {
    deposits += households.deposits[h]
    held += households.deposits[h]
  }
  for (let f = 0; f < firms.count; f++) deposits += firms.deposits[f]
  for (let p = 0; p < providers.count; p++) deposits += providers.deposits[p]
  const reserves = Math.min(parameters.reserveRatio * deposits, Math.max(0, government.bonds))
  centralBank.reserves = reserves
  centralBank.bonds = reserves
  bank.reserves = reserves
  bank.bonds = government.bonds - reserves
  bank.deposits = bank.loans + bank.bonds + bank.reserves - bank.equity

  const { bankEquity, bankMinimum } = parameters
  const room = bank.loans > 0 ? (bank.equity / bank.loans - bankMinimum) / (0.5 * (bankEquity - bankMinimum)) : 1
  bank.creditGranted = Math.max(0, Math.min(1, room))
  return held
}

/**
 * What government puts into a bank that losses have taken below its minimum: up to the equity at which it lends freely
 * again. Without a rescue one wave of defaults would end credit for good.
 */
function rescueNeeded(state: State): number {
  const { bank, parameters } = state
  if (!parameters.bankRescue || bank.loans <= 0) return 0
  const equity = bank.equity + bank.profit - bank.dividends
  if (equity >= parameters.bankMinimum * bank.loans) return 0
  return Math.max(0, 0.5 * (parameters.bankMinimum + parameters.bankEquity) * bank.loans - equity)
}
