import { pays, receives } from '../accounts/ledger.ts'
import type { State } from '../agents/state.ts'

/**
 * Firms settle the quarter: profit tax; loans towards leverage x capital; deposits above the buffer are paid out.
 * A firm whose deposits stay below zero borrows up to the bank's limit; one that cannot defaults.
 * Source: Caiani et al. 2016, section 3, with pay-out of idle cash (design 3).
 */
export function settleFirms(state: State): void {
  const { firms, parameters, markets, bank, government, ledger } = state
  const { profitTax, leverage, maxLeverage, repayment, cashBuffer } = parameters
  let taxes = 0
  let lent = 0
  for (let f = 0; f < firms.count; f++) {
    const profit =
      firms.revenue[f] -
      firms.wageBill[f] -
      firms.inputSpending[f] -
      firms.computeSpending[f] -
      firms.researchSpending[f] +
      firms.dataNet[f] +
      firms.subsidy[f] -
      firms.interestPaid[f] -
      firms.wear[f] * markets.capitalPrice
    firms.profit[f] = profit
    const tax = profitTax * Math.max(0, profit)
    firms.deposits[f] -= tax
    taxes += tax

    const worth = firms.capital[f] * markets.capitalPrice
    const aim = leverage * worth
    const buffer = cashBuffer * firms.wageBill[f]
    let change = aim - firms.loans[f]
    if (change < 0) change *= repayment
    // Cash that is short of the buffer is borrowed before anything is paid back.
    const short = buffer - firms.deposits[f]
    if (short > change) change = Math.min(short, Math.max(change, maxLeverage * worth - firms.loans[f]))
    if (change > 0) change *= bank.creditGranted
    else {
      change = Math.max(change, Math.min(0, -firms.deposits[f]))
      change = Math.max(change, -firms.loans[f])
    }
    firms.loans[f] += change
    firms.deposits[f] += change
    lent += change
    const payout = Math.max(0, firms.deposits[f] - buffer)
    firms.dividends[f] = payout
    firms.deposits[f] -= payout
  }
  bank.loans += lent
  government.revenue += taxes
  pays(ledger, 'profitTax', 'firms', taxes)
  receives(ledger, 'profitTax', 'government', taxes)
}
