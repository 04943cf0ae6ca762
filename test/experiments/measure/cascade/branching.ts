import { uniform } from '../../../../model/random.ts'

/**
 * Table of causes of branching cascades: each event brings about a Poisson number of others.
 * @param mean 1 is critical
 * @param most events of one cascade, which is then cut off
 */
export function branchingTable(cascades: number, mean: number, most: number, seed: number): number[] {
  const causes: number[] = []
  for (let cascade = 0; cascade < cascades; cascade++) {
    const first = causes.length
    causes.push(-1)
    for (let event = first; event < causes.length; event++) {
      let chance = Math.exp(-mean)
      let left = uniform(seed, 3, event, 0) - chance
      for (let children = 1; left > 0 && causes.length - first < most; children++) {
        causes.push(event)
        chance *= mean / children
        left -= chance
      }
    }
  }
  return causes
}
