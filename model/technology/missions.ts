// A breakthrough needs all its parts at once.
//
//   hazard = rate x prod_i [ 1 - e^(-z_i / difficulty) ]
//
// z_i is the effort on part i in the quarter. As each part multiplies the others, effort on one is worth little while
// the rest are missing: a firm that keeps only a share of the prize stalls at nothing, while a mission that pays all
// parts gets through. Source: Kremer (1993), The O-ring theory of economic development, as a technology of research.
import { exp, expm1, log } from '../math.ts'

/** Chance that one part is ready under effort z. */
export function partReadiness(effort: number, difficulty: number): number {
  return -expm1(-Math.max(0, effort) / difficulty)
}

/** Chance of a breakthrough in the quarter from the readiness of all `count` parts; `rate` when all are ready. */
export function breakthroughChance(readiness: ArrayLike<number>, count: number, rate: number): number {
  let product = rate
  for (let i = 0; i < count; i++) product *= readiness[i]
  return product
}

/** Chance that all parts but `part` are ready: 1 where there is no other. */
export function othersReady(readiness: ArrayLike<number>, count: number, part: number): number {
  let product = 1
  for (let i = 0; i < count; i++) if (i !== part) product *= readiness[i]
  return product
}

/**
 * What a firm on its own puts into its part, given that the others are ready with chance `othersReady`: it pays for
 * effort up to where the chance it adds, times the share of the prize it keeps, is worth the money,
 *   z = difficulty x ln( rate prize kept othersReady / difficulty ),   0 where that is negative.
 */
export function privateEffort(
  prize: number,
  kept: number,
  othersReady: number,
  rate: number,
  difficulty: number,
): number {
  const worth = (rate * prize * kept * othersReady) / difficulty
  return worth > 1 ? difficulty * log(worth) : 0
}

/** Chance of a breakthrough for a mission that spreads `budget` evenly over `parts` parts: the most money can buy. */
export function missionChance(budget: number, parts: number, rate: number, difficulty: number): number {
  const readiness = partReadiness(budget / parts, difficulty)
  return readiness > 0 ? rate * exp(parts * log(readiness)) : 0
}
