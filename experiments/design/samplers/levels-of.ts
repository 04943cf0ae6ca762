import type { Factor } from '../../spec/factor.ts'

/** The values that a factor takes one by one: its levels, or both ends of a continuous range. */
export function levelsOf(factor: Factor): number[] {
  return factor.levels ?? [factor.low, factor.high]
}
