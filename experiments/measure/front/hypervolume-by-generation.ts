import { hypervolume } from '../../design/pareto/hypervolume.ts'
import type { Goal } from '../goal.ts'
import { asCosts } from './as-costs.ts'
import { nondominated } from './nondominated.ts'

/**
 * Hypervolume of the best found so far after each generation: never falls, and is flat where the search has ended.
 * @param generations objectives by generation and point; points with NaN are left out
 * @param reference in the units of the objectives; only what beats it in all counts
 */
export function hypervolumeByGeneration(
  generations: readonly (readonly (readonly number[])[])[],
  goals: readonly Goal[],
  reference: readonly number[],
): number[] {
  const [corner] = asCosts([reference], goals)
  let best: number[][] = []
  return generations.map((points) => {
    const finite = points.filter((point) => point.every(Number.isFinite))
    const all = [...best, ...asCosts(finite, goals)]
    best = nondominated(all).map((i) => all[i])
    return hypervolume(best, corner)
  })
}
