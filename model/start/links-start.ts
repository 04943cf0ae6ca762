import type { Firms } from '../agents/firms.ts'
import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { goodsSectors } from '../names.ts'
import { randomOrder } from './random-order.ts'
import { dealBuyers } from './stratified-choice.ts'

/** Gives households their usual sellers and firms their lasting suppliers, each seller its part of the sector. */
export function startLinks(state: State): void {
  const { households, firms, seed } = state
  const size = firms.expectedDemand
  const order = randomOrder(households.count, seed, streams.startSeller)
  const spending = usualSpending(state)
  const firmsBySize = Int32Array.from({ length: firms.count }, (_, f) => f).sort((a, b) => size[b] - size[a] || a - b)
  for (let s = 0; s < goodsSectors; s++) {
    const sellers = firmsBySize.filter((f) => firms.sector[f] === s)
    dealBuyers(order, spending, sellers, size, s, households.seller)
    // Large buyers meet large suppliers, so that no small one is swamped.
    dealBuyers(firmsBySize, inputsOf(firms, state.technology.inputs, s), sellers, size, s, firms.supplier)
  }
}

/** What each household may be expected to spend, as a weight: earnings, other income and a part of its deposits. */
function usualSpending({ households: { count, wage, income, deposits } }: State): Float64Array {
  const spending = new Float64Array(count)
  for (let h = 0; h < count; h++) spending[h] = wage[h] + income[h] + 0.05 * deposits[h] + 1e-9
  return spending
}

/** What each firm needs of good k. */
function inputsOf({ count, sector, output }: Firms, inputs: Float64Array, k: number): Float64Array {
  const needed = new Float64Array(count)
  for (let f = 0; f < count; f++) needed[f] = inputs[sector[f] * goodsSectors + k] * output[f]
  return needed
}
