import { drawsOf, streams } from '../draws.ts'
import { squaredDistance } from '../unit-cube.ts'

/** Distances of coordinates that the search may compute: about a tenth of a second. */
const effort = 5e7
const mostAttempts = 100

/**
 * A Latin hypercube in (0, 1)^dimensions whose two nearest points are as far apart as in any of up to 100 tried: in each
 * dimension every one of `count` equal cells holds exactly one point, at random within the cell.
 *
 * Source: McKay, Beckman and Conover (1979); maximin criterion of Johnson, Moore and Ylvisaker (1990).
 */
export function maximinLatinHypercube(count: number, dimensions: number, seed: number): number[][] {
  const attempts = Math.min(mostAttempts, Math.max(1, Math.floor(effort / (count * count * dimensions + 1))))
  // To compare the pairs of a single hypercube would take hours for a million points.
  if (attempts === 1) return latinHypercube(count, dimensions, seed, 0)
  let best: number[][] = []
  let farthest = Number.NEGATIVE_INFINITY
  for (let attempt = 0; attempt < attempts; attempt++) {
    const points = latinHypercube(count, dimensions, seed, attempt)
    const distance = smallestDistance(points, farthest)
    if (distance > farthest) {
      farthest = distance
      best = points
    }
  }
  return best
}

function latinHypercube(count: number, dimensions: number, seed: number, attempt: number): number[][] {
  const draws = drawsOf(seed, streams.latinHypercube, attempt)
  const columns = Array.from({ length: dimensions }, () =>
    draws.permutation(count).map((cell) => (cell + draws.uniform()) / count),
  )
  return Array.from({ length: count }, (_, i) => columns.map((column) => column[i]))
}

/** Squared distance of the two nearest points; the search ends early once it falls to `enough`. */
function smallestDistance(points: readonly number[][], enough: number): number {
  let smallest = Number.POSITIVE_INFINITY
  for (let i = 1; i < points.length && smallest > enough; i++) {
    for (let j = 0; j < i; j++) smallest = Math.min(smallest, squaredDistance(points[i], points[j]))
  }
  return smallest
}
