import type { Estimate } from '../estimate.ts'
import { wilsonInterval } from '../robust/wilson-interval.ts'

/** One attractor and the starts that end in it. */
export interface Basin {
  /** Mean final state, in the unit of each variable. */
  attractor: number[]
  /** Numbers of the starts. */
  starts: number[]
  /** Share of the starts, with Wilson's interval: the size of the basin if starts were drawn from where they matter. */
  share: Estimate
}

/**
 * Basins of attraction from many starts: final states no further apart than the tolerance, directly or over others, lie
 * in one attractor (P. Menck et al., Nature Physics 9, 2013, for the share as stability).
 * @param finals finals[s]: state in which start s ends, one number a variable; time means where it does not settle
 * @param tolerance Euclidean, in the unit of the state: scale variables of different units before
 * @returns largest basin first; starts with a state that is not finite are in none
 */
export function basins(finals: readonly ArrayLike<number>[], tolerance: number): Basin[] {
  const left = new Set([...finals.keys()].filter((s) => Array.from(finals[s]).every(Number.isFinite)))
  const found: Basin[] = []
  for (const seed of left) {
    left.delete(seed)
    const starts = [seed]
    for (const member of starts) {
      for (const other of left) {
        if (distance(finals[member], finals[other]) > tolerance) continue
        left.delete(other)
        starts.push(other)
      }
    }
    const attractor = Array.from(
      finals[seed],
      (_, variable) => starts.reduce((sum, s) => sum + finals[s][variable], 0) / starts.length,
    )
    starts.sort((a, b) => a - b)
    found.push({ attractor, starts, share: wilsonInterval(starts.length, finals.length) })
  }
  return found.sort((a, b) => b.starts.length - a.starts.length)
}

function distance(a: ArrayLike<number>, b: ArrayLike<number>): number {
  let squares = 0
  for (let i = 0; i < a.length; i++) squares += (a[i] - b[i]) ** 2
  return Math.sqrt(squares)
}
