import { crowdingDistance } from '../pareto/crowding-distance.ts'
import { nondominatedSort } from '../pareto/nondominated-sort.ts'

/** A setting in [0, 1]^k with its objectives, all to be minimised. */
export interface Individual {
  position: number[]
  objectives: number[]
}

/**
 * The `count` best in order: front by front, and within a front the less crowded first. Of two individuals the one that
 * stands earlier is the better. Source: Deb et al. (2002).
 */
export function select(individuals: readonly Individual[], count: number): Individual[] {
  const fronts = nondominatedSort(individuals.map(({ objectives }) => objectives))
  const ordered = fronts.flatMap((front) => {
    const distances = crowdingDistance(front.map((i) => individuals[i].objectives))
    const places = front.map((_, place) => place)
    // Infinite distances must compare as equal, which their difference does not say.
    places.sort((a, b) => (distances[a] === distances[b] ? a - b : distances[a] > distances[b] ? -1 : 1))
    return places.map((place) => individuals[front[place]])
  })
  return ordered.slice(0, count)
}
