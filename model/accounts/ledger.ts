import { institutions, paymentRows, stockRows, type Institution, type PaymentRow } from './rows.ts'

const columnCount = institutions.length
const rowNames = Object.keys(paymentRows) as PaymentRow[]
const rowIndex = Object.fromEntries(rowNames.map((name, index) => [name, index])) as Record<PaymentRow, number>
const columnIndex = Object.fromEntries(institutions.map((name, index) => [name, index])) as Record<Institution, number>

/**
 * Payments of one quarter. What is paid and what is received are entered apart, each by the side
 * that keeps the money, so that a row closes only if both sides agree.
 */
export interface Ledger {
  paid: Float64Array
  received: Float64Array
  /** Stocks at the end of the last quarter, stock row by institution, assets +, liabilities -. */
  opening: Float64Array
  /** The same before the quarter that was closed last: what changed in it is the difference. */
  lastOpening: Float64Array
}

export const newLedger = (): Ledger => ({
  paid: new Float64Array(rowNames.length * columnCount),
  received: new Float64Array(rowNames.length * columnCount),
  opening: new Float64Array(Object.keys(stockRows).length * columnCount),
  lastOpening: new Float64Array(Object.keys(stockRows).length * columnCount),
})

export function openLedger(ledger: Ledger): void {
  ledger.paid.fill(0)
  ledger.received.fill(0)
}

/** Money of one institutional sector that leaves through a row. */
export function pays(ledger: Ledger, row: PaymentRow, payer: Institution, amount: number): void {
  ledger.paid[rowIndex[row] * columnCount + columnIndex[payer]] += amount
}

/** Money of one institutional sector that arrives through a row. */
export function receives(ledger: Ledger, row: PaymentRow, payee: Institution, amount: number): void {
  ledger.received[rowIndex[row] * columnCount + columnIndex[payee]] += amount
}

export const paid = (ledger: Ledger, row: PaymentRow, payer: Institution): number =>
  ledger.paid[rowIndex[row] * columnCount + columnIndex[payer]]

export const received = (ledger: Ledger, row: PaymentRow, payee: Institution): number =>
  ledger.received[rowIndex[row] * columnCount + columnIndex[payee]]
