import { newHash } from '../../../model/hash.ts'
import type { Kernel } from './kernel.ts'
import { price, stock, vacancies, wage, width } from './market.ts'

/** Hash of all state, as the C program reckons it: variable by variable. */
export function kernelHash({ columns, providers, totals, firms }: Kernel): string {
  const { market } = columns
  const { expected, unmet, offered, capital, data, algorithms, markup, account, spend } = columns
  const { staff, adopted, employer, deposits, income } = columns
  const ofMarket = (place: number): Float64Array =>
    Float64Array.from({ length: firms }, (_, f) => market[f * width + place])
  const hash = newHash()
  for (const place of [price, stock, wage]) hash.array(ofMarket(place))
  for (const column of [expected, unmet, offered, capital, data, algorithms, markup, account, spend]) hash.array(column)
  hash.array(Int32Array.from(ofMarket(vacancies)))
  for (const column of [staff, adopted, employer, deposits, income]) hash.array(column)
  for (const column of [providers.price, providers.capacity]) hash.array(column)
  const { government, sales, meanWage, unemployment, priceLevel, adoption, wealth, gini } = totals
  hash.array(Float64Array.of(government, sales, meanWage, unemployment, priceLevel, adoption, wealth, gini))
  return hash.digits()
}
