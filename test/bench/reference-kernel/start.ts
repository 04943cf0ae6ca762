import { toUnit } from '../../../model/random.ts'
import { integers, reals } from './constants.ts'
import { below, draw } from './draw.ts'
import type { Kernel } from './kernel.ts'
import { price, stock, wage, width } from './market.ts'

const { startStream, neighbourStream } = integers

const around = (spread: number, word: number): number => spread * (2 * toUnit(word) - 1)

/** Fills a kernel of zeros with the start. */
export function start(kernel: Kernel): void {
  const { columns, firms, workers, providers, totals } = kernel
  for (let f = 0; f < firms; f++) {
    columns.market[f * width + price] = 1
    columns.market[f * width + stock] = reals.inventoryTarget * reals.startDemand
    columns.market[f * width + wage] = 1 + around(reals.startWageSpread, draw(startStream, f, 0))
    columns.expected[f] = reals.startDemand
    columns.offered[f] = reals.inventoryTarget * reals.startDemand + reals.startDemand
    columns.capital[f] = reals.startCapital
    columns.data[f] = reals.startData
    columns.algorithms[f] = reals.startAlgorithms
    columns.markup[f] = reals.startMarkup
    columns.adopted[f] = toUnit(draw(startStream, f, 1)) < reals.startAdoption ? 1 : 0
    for (let j = 0; j < integers.neighbourCount; j++)
      columns.neighbours[f * integers.neighbourCount + j] = below(firms, draw(neighbourStream, f, j))
  }
  for (let i = 0; i < workers; i++) {
    const f = below(firms, draw(startStream, i, 2))
    columns.employer[i] = toUnit(draw(startStream, i, 3)) < reals.startUnemployment ? -1 : f
    if (columns.employer[i] >= 0) columns.staff[f]++
    columns.deposits[i] = reals.startDeposits + around(reals.startDepositsSpread, draw(startStream, i, 4))
    columns.income[i] = 1
  }
  providers.price.fill(reals.startComputePrice)
  providers.capacity.fill((reals.startComputeCapacity * firms) / integers.providerCount)
  totals.meanWage = 1
}
