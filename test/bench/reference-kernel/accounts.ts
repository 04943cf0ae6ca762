import { integers, reals } from './constants.ts'
import type { Kernel } from './kernel.ts'
import * as places from './market.ts'

// Local names, for speed: see model/math/exp.ts.
const { price, stock, wage, width } = places
const { providerCount } = integers
const { depreciation, investment, payout, profitTax, replacement, reservePayout, wageTax } = reals

/** Phase 4: wage bills, taxes, benefits, profits, dividends, capital. */
export function accounts(kernel: Kernel): void {
  const { columns, means, providers, totals, firms, workers } = kernel
  const { market, offered, staff, spend, account, capital } = columns
  let [sales, wages, taxes, dividends, employed] = [0, 0, 0, 0, 0]
  for (let f = 0; f < firms; f++) {
    const at = f * width
    const sold = offered[f] - market[at + stock]
    const revenue = sold * market[at + price]
    const bill = staff[f] * market[at + wage]
    const profit = revenue - bill - spend[f]
    const tax = profit > 0 ? profitTax * profit : 0
    const cash = account[f] + profit - tax
    // Owners make up for losses too, or money would come out of nothing.
    const dividend = payout * (profit - tax) + reservePayout * cash
    account[f] = cash - dividend
    capital[f] += investment * (sold + 1) - depreciation * capital[f]
    sales += revenue
    wages += bill
    taxes += tax
    dividends += dividend
    employed += staff[f]
  }
  for (let p = 0; p < providerCount; p++) dividends += providers.sales[p]
  const transfer = totals.government > 0 ? totals.government : 0
  const benefit = replacement * totals.meanWage
  means.payWorkers(kernel, (dividends + transfer) / workers, benefit)
  totals.government += taxes + wageTax * wages - benefit * (workers - employed) - transfer
  totals.sales = sales
  totals.meanWage = wages / employed
  kernel.employed = employed
}
