import type { OptimumPlace } from '../../spec/expectation.ts'
import { meanOf } from '../mean-of.ts'

/**
 * What the best of the levels where the optimum is said to lie has over each of the others that could be it, replicate
 * by replicate: for an interior optimum over either end, for one at an end over the best of the rest. The best level is
 * chosen by the other replicates, so that it does not lead by the very luck that made it best (cross-fitting).
 * @param levels by level in rising order and replicate; replicates with a gap are left out
 * @returns one series a rival, empty where there are too few levels or replicates to tell
 */
export function optimumLeads(
  levels: readonly (readonly number[])[],
  { at, goal }: { at: OptimumPlace; goal: 'max' | 'min' },
): number[][] {
  const last = levels.length - 1
  if (last < (at === 'interior' ? 2 : 1)) return []
  const sign = goal === 'max' ? 1 : -1
  const replicates = [...(levels[0] ?? []).keys()].filter((r) => levels.every((each) => Number.isFinite(each[r])))
  if (replicates.length < 2) return []
  const end = at === 'low' ? 0 : last
  const inside = levels.map((_, place) => place).filter((place) => (at === 'interior' ? place % last : place !== end))
  /** Signed value of a replicate at the level of these that is best in the others. */
  const bestOf = (places: readonly number[], r: number): number => {
    const others = replicates.filter((other) => other !== r)
    const means = places.map((place) => sign * meanOf(others.map((other) => levels[place][other])))
    return sign * levels[places[means.indexOf(Math.max(...means))]][r]
  }
  if (at !== 'interior') return [replicates.map((r) => sign * levels[end][r] - bestOf(inside, r))]
  return [0, last].map((rival) => replicates.map((r) => bestOf(inside, r) - sign * levels[rival][r]))
}
