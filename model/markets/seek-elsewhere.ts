import type { State } from '../agents/state.ts'
import { streams } from '../agents/streams.ts'
import { goodsSectors } from '../names.ts'
import { below } from '../random.ts'

/** Takes what the seller has left and looks for the rest at the seller of another household; returns the money paid. */
export function seekElsewhere(state: State, h: number, s: number, f: number, money: number): number {
  const { households, firms, seed, tick } = state
  const had = firms.inventory[f] * firms.price[f]
  firms.inventory[f] = 0
  // What was asked for and not served is demand all the same; what is sold is entered with the sales.
  firms.demand[f] += (money - had) / firms.price[f]
  const other = households.seller[below(households.count, seed, streams.compare, h, tick, 1 + s) * goodsSectors + s]
  const rest = Math.min((money - had) / firms.price[other], firms.inventory[other])
  firms.inventory[other] -= rest
  return had + rest * firms.price[other]
}

/** Household h asks another one, at random, for its seller in sector s. */
export function whomToAsk({ households, seed, tick }: State, h: number, s: number): number {
  return below(households.count, seed, streams.compare, h, tick, 1 + s)
}

/** The same where it is known who that other seller is. */
export function buyAtBoth({ firms }: State, f: number, other: number, money: number): number {
  const had = firms.inventory[f] * firms.price[f]
  firms.inventory[f] = 0
  // What was asked for and not served is demand all the same; what is sold is entered with the sales.
  firms.demand[f] += (money - had) / firms.price[f]
  const rest = Math.min((money - had) / firms.price[other], firms.inventory[other])
  firms.inventory[other] -= rest
  return had + rest * firms.price[other]
}
