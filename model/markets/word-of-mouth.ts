import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { log, logistic } from '../math.ts'
import { goodsSectors } from '../names.ts'
import { below, draw, toUnit } from '../random.ts'

/**
 * Some households compare sellers, in one sector at random: `chance`, uniform on (0, 1), says whether and in which.
 * Returns the sector, or `goodsSectors` where it hears of nobody.
 */
export function sectorHeardOf(chance: number, compareRate: number): number {
  return chance < compareRate ? Math.floor((chance / compareRate) * goodsSectors) : goodsSectors
}

/** The household hears of the seller of another one, or of one at random, and chooses by logit in log price. */
export function compareSellers(state: State, h: number, s: number): void {
  const { households, firms, parameters, seed, tick } = state
  const cell = h * goodsSectors + s
  const now = households.seller[cell]
  if (now < 0) return
  const word = draw(seed, streams.compare, h, tick, 5)
  let other: number
  if (toUnit(word) < parameters.exploreShare) {
    other = below(firms.count, seed, streams.compare, h, tick, 6)
    if (firms.sector[other] !== s) return
  } else {
    other = households.seller[below(households.count, seed, streams.compare, h, tick, 6) * goodsSectors + s]
  }
  const advantage = parameters.priceElasticity * log(firms.price[now] / firms.price[other])
  if (toUnit(draw(seed, streams.compare, h, tick, 7)) < logistic(advantage)) households.seller[cell] = other
}
