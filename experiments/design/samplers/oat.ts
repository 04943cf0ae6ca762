import type { Factor } from '../../spec/factor.ts'
import type { Point } from '../point.ts'
import { levelsOf } from './levels-of.ts'

/** One at a time: the base itself, then each factor at each of its levels, or both its ends, the others at their base. */
export function oat(factors: readonly Factor[], options: { base: Point }): Point[] {
  const base = Object.fromEntries(factors.map(({ name }) => [name, options.base[name]]))
  return [base, ...factors.flatMap((factor) => levelsOf(factor).map((level) => ({ ...base, [factor.name]: level })))]
}
