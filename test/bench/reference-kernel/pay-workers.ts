import { reals } from './constants.ts'
import type { Kernel } from './kernel.ts'
import * as places from './market.ts'

// Local names, for speed: see model/math/exp.ts.
const { wage, width } = places
const kept = 1 - reals.wageTax

/** Each worker gets the same of dividends, and his wage after tax or the benefit. */
export function payWorkers({ columns, workers }: Kernel, each: number, benefit: number): void {
  const { market, employer, income, deposits } = columns
  for (let i = 0; i < workers; i++) {
    const f = employer[i]
    const earned = each + (f >= 0 ? kept * market[f * width + wage] : benefit)
    income[i] = earned
    deposits[i] += earned
  }
}
