import type { Factor } from '../../spec/factor.ts'
import type { Point } from '../point.ts'
import { levelsOf } from './levels-of.ts'

/** The i-th level of every factor makes the i-th point; as many points as the shortest list has levels. */
export function list(factors: readonly Factor[]): Point[] {
  const levels = factors.map(levelsOf)
  const length = factors.length === 0 ? 1 : Math.min(...levels.map((each) => each.length))
  return Array.from({ length }, (_, i) => Object.fromEntries(factors.map(({ name }, j) => [name, levels[j][i]])))
}
