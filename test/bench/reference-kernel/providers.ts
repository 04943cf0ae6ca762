import { integers, reals } from './constants.ts'
import type { Kernel } from './kernel.ts'

/** Prices of compute follow excess demand, and capacity follows demand. */
export function movePrices({ providers }: Kernel): void {
  const { price, capacity, demand } = providers
  for (let p = 0; p < integers.providerCount; p++) {
    const excess = demand[p] / capacity[p] - 1
    const limited = Math.max(-reals.excessLimit, Math.min(reals.excessLimit, excess))
    price[p] *= 1 + reals.computePriceSpeed * limited
    capacity[p] += reals.capacitySpeed * (demand[p] - capacity[p])
  }
}
