import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { log, logistic } from '../math.ts'
import { goodsSectors } from '../names.ts'
import { below, draw, drawPair, pair, toUnit } from '../random.ts'

/**
 * Some households compare sellers, in one sector at random: `chance`, uniform on (0, 1), says whether and in which.
 * Returns the sector, or `goodsSectors` where it hears of nobody.
 */
export function sectorHeardOf(chance: number, compareRate: number): number {
  return chance < compareRate ? Math.floor((chance / compareRate) * goodsSectors) : goodsSectors
}

/** Random words of a comparison: whether it is with a seller at random, with which or with whose, and the choice. */
export const comparisonWords = { explores: 0, whom: 1, choice: 2, size: 3 } as const

/** Draws them for household h into `words` from an entry on. */
export function drawComparison({ seed, tick }: State, h: number, words: Uint32Array, at: number): void {
  const drawn = pair
  const stream = streams.compare
  for (let j = 0; j < comparisonWords.size; j++) {
    drawPair(seed, stream, h, tick, 5 + j)
    words[at + j] = drawn[0]
  }
}

/** The household of whose seller one hears, from the word that says so. */
export const householdHeardOf = (word: number, households: number): number =>
  Math.floor((word * households) / 4294967296)

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

/** The same for words drawn before: a function of its own, as one for both takes who compares in turn a seventh longer. */
export function compareByWords(state: State, h: number, s: number, words: Uint32Array, at: number): void {
  const { households, firms, parameters } = state
  const { seller } = households
  const { price, sector } = firms
  const cell = h * goodsSectors + s
  const now = seller[cell]
  if (now < 0) return
  let other: number
  if (toUnit(words[at + comparisonWords.explores]) < parameters.exploreShare) {
    other = Math.floor((words[at + comparisonWords.whom] * firms.count) / 4294967296)
    if (sector[other] !== s) return
  } else {
    other = seller[householdHeardOf(words[at + comparisonWords.whom], households.count) * goodsSectors + s]
  }
  const advantage = parameters.priceElasticity * log(price[now] / price[other])
  if (toUnit(words[at + comparisonWords.choice]) < logistic(advantage)) seller[cell] = other
}
