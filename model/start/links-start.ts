import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { goodsSectors } from '../names.ts'
import { uniform } from '../random.ts'
import { dealBuyers } from './stratified-choice.ts'

/** Gives households their usual sellers and firms their lasting suppliers, each seller its part of the sector. */
export function startLinks(state: State): void {
  const { households, firms, technology, seed } = state
  const size = firms.expectedDemand
  const order = shuffled(households.count, (h) => uniform(seed, streams.startSeller, h, 0))
  const firmsBySize = Array.from({ length: firms.count }, (_, f) => f).sort((a, b) => size[b] - size[a] || a - b)
  for (let s = 0; s < goodsSectors; s++) {
    const sellers = firmsBySize.filter((f) => firms.sector[f] === s)
    dealBuyers(
      order,
      (h) => households.wage[h] + households.income[h] + 0.05 * households.deposits[h] + 1e-9,
      sellers,
      size,
      (h, seller) => {
        households.seller[h * goodsSectors + s] = seller
      },
    )
    // Large buyers meet large suppliers, so that no small one is swamped.
    dealBuyers(
      firmsBySize,
      (f) => technology.inputs[firms.sector[f] * goodsSectors + s] * firms.output[f],
      sellers,
      size,
      (f, seller) => {
        firms.supplier[f * goodsSectors + s] = seller
      },
    )
    if (sellers.length === 0) {
      for (let h = 0; h < households.count; h++) households.seller[h * goodsSectors + s] = -1
      for (let f = 0; f < firms.count; f++) firms.supplier[f * goodsSectors + s] = -1
    }
  }
}

function shuffled(count: number, key: (index: number) => number): Int32Array {
  const keys = Float64Array.from({ length: count }, (_, index) => key(index))
  return Int32Array.from({ length: count }, (_, index) => index).sort((a, b) => keys[a] - keys[b] || a - b)
}
