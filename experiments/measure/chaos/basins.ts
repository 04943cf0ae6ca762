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
  const finite = [...finals.keys()].filter((s) => Array.from(finals[s]).every(Number.isFinite))
  const left = new Map<string, Set<number>>()
  for (const s of finite) {
    const key = keyOf(cellOf(finals[s], tolerance))
    left.set(key, (left.get(key) ?? new Set()).add(s))
  }
  const take = (s: number): boolean => left.get(keyOf(cellOf(finals[s], tolerance)))?.delete(s) ?? false
  const found: Basin[] = []
  for (const seed of finite) {
    if (!take(seed)) continue
    const starts = [seed]
    for (const member of starts) {
      for (const key of cellsAround(cellOf(finals[member], tolerance))) {
        for (const other of left.get(key) ?? []) {
          if (distance(finals[member], finals[other]) <= tolerance && take(other)) starts.push(other)
        }
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

/** Cell of a grid as wide as the tolerance, over the first two variables: neighbours lie in cells that touch. */
function cellOf(state: ArrayLike<number>, tolerance: number): [number, number] {
  return [Math.floor(state[0] / tolerance), state.length > 1 ? Math.floor(state[1] / tolerance) : 0]
}

const keyOf = ([column, row]: [number, number]): string => `${column} ${row}`

function cellsAround([column, row]: [number, number]): string[] {
  return [-1, 0, 1].flatMap((right) => [-1, 0, 1].map((down) => keyOf([column + right, row + down])))
}
