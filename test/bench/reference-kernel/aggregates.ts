import { integers, reals } from './constants.ts'
import type { Kernel } from './kernel.ts'
import * as places from './market.ts'

// Local names, for speed: see model/math/exp.ts.
const { price, width } = places
const { giniBins, giniEvery } = integers
const { giniRange } = reals

/** Phase 5: totals of the tick, and now and then the Gini of deposits. */
export function aggregates(kernel: Kernel): void {
  const { columns, totals, means, firms, workers, employed } = kernel
  const { market, adopted, deposits } = columns
  let prices = 0
  let adopters = 0
  for (let f = 0; f < firms; f++) {
    prices += market[f * width + price]
    adopters += adopted[f]
  }
  totals.wealth = means.sumOf(deposits)
  totals.priceLevel = prices / firms
  totals.adoption = adopters / firms
  totals.unemployment = 1 - employed / workers
  if (kernel.tick % giniEvery === 0) totals.gini = giniOfDeposits(kernel)
}

/** From the areas under the Lorenz curve of a histogram. */
function giniOfDeposits(kernel: Kernel): number {
  const { means, scratch, columns, totals, workers } = kernel
  const { counts, sums } = scratch
  counts.fill(0)
  sums.fill(0)
  means.fillBins(kernel, columns.deposits, giniBins / ((giniRange * totals.wealth) / workers))
  let below = 0
  let area = 0
  for (let b = 0; b < giniBins; b++) {
    area += counts[b] * (2 * below + sums[b])
    below += sums[b]
  }
  return 1 - area / (workers * totals.wealth)
}

/** Sum in the order of the agents. */
export function sumOf(values: Float64Array): number {
  let sum = 0
  for (let i = 0; i < values.length; i++) sum += values[i]
  return sum
}

/** Adds each value to its bin of the scratch: how many there are, and their sum. */
export function fillBins({ scratch }: Kernel, values: Float64Array, perBin: number): void {
  const { counts, sums } = scratch
  const last = giniBins - 1
  for (let i = 0; i < values.length; i++) {
    const bin = values[i] * perBin
    const b = bin < last ? bin | 0 : last
    counts[b]++
    sums[b] += values[i]
  }
}
