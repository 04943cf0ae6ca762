import type { Ledger } from './ledger.ts'
import { institutions, paymentRows, stockRows } from './rows.ts'

const columns = institutions.length
const payments = Object.keys(paymentRows)
const stocks = Object.keys(stockRows)

/** How far one row or column of the quarter is from closing. */
export interface Residual {
  /** Name of the row, or of the institution whose column it is. */
  row: string
  /** Residual over the size of the flows or stocks it is made of. */
  relative: number
}

/** A part of the whole so small that 1e-9 of it is lost in the rounding of sums over many agents of the whole. */
const least = 1e-4

/** The worst residual of a quarter whose stocks have been kept as the next opening. */
export function residualOfQuarter(ledger: Ledger): Residual {
  return worstResidual({ ...ledger, opening: ledger.lastOpening }, ledger.opening)
}

/**
 * The worst residual of the quarter: every payment row (paid = received), every stock row (assets = liabilities)
 * and every column (received - paid = change of assets less change of liabilities).
 * `closing` holds the stocks at the end of the quarter, as `ledger.opening` those before it.
 * A row is measured against its larger side, a column against what it paid, received and holds; but none against less
 * than `least` of all payments and stocks: what rounding leaves of loans that were all written off has no size of its own.
 */
export function worstResidual(ledger: Ledger, closing: Float64Array): Residual {
  let worst: Residual = { row: 'none', relative: 0 }
  let whole = 0
  for (const amount of ledger.paid) whole += Math.abs(amount)
  for (const stock of closing) whole += Math.abs(stock)
  const consider = (row: string, gap: number, size: number) => {
    if (gap === 0) return
    const relative = Math.abs(gap) / Math.max(size, least * whole)
    // Written so that NaN counts as the worst of all.
    if (!(relative <= worst.relative)) worst = { row, relative }
  }
  const net = new Float64Array(columns)
  const turnover = new Float64Array(columns)
  for (let r = 0; r < payments.length; r++) {
    let paid = 0
    let received = 0
    for (let c = 0; c < columns; c++) {
      const out = ledger.paid[r * columns + c]
      const into = ledger.received[r * columns + c]
      paid += out
      received += into
      net[c] += into - out
      turnover[c] += Math.abs(into) + Math.abs(out)
    }
    consider(payments[r], paid - received, Math.max(Math.abs(paid), Math.abs(received)))
  }
  for (let r = 0; r < stocks.length; r++) {
    let sum = 0
    let size = 0
    for (let c = 0; c < columns; c++) {
      const stock = closing[r * columns + c]
      sum += stock
      size += Math.abs(stock)
      net[c] -= stock - ledger.opening[r * columns + c]
      turnover[c] += Math.abs(stock)
    }
    consider(stocks[r], sum, size)
  }
  for (let c = 0; c < columns; c++) consider(institutions[c], net[c], turnover[c])
  return worst
}
