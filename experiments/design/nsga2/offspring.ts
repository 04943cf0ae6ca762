import type { Draws } from '../draws.ts'
import type { Individual } from './selection.ts'
import { crossover, mutate } from './variation.ts'

/** Positions of as many children as there are parents; parents stand in order, the best first, as `select` leaves them. */
export function offspring(parents: readonly Individual[], draws: Draws): number[][] {
  const children: number[][] = []
  while (children.length < parents.length) {
    const pair = crossover(tournament(parents, draws), tournament(parents, draws), draws)
    children.push(...pair.map((child) => mutate(child, draws)))
  }
  return children.slice(0, parents.length)
}

/** The better of two drawn at random. */
function tournament(parents: readonly Individual[], draws: Draws): number[] {
  return parents[Math.min(draws.below(parents.length), draws.below(parents.length))].position
}
