import { squaredDistance } from '../unit-cube.ts'
import type { Candidate } from './candidate.ts'

/**
 * The pairs of neighbours in three dimensions and more, each with its middle: two positions are neighbours where no
 * other lies in the ball between them. The loss is that of a line, times the width of the space around the pair, so that
 * it falls with the gap as the surface of a simplex does.
 *
 * Source: neighbours of Gabriel and Sokal (1969); loss after LearnerND, Nijholt et al. (2019), Adaptive. Cost at most
 * O(n^3), for most sets near O(n^2).
 */
export function refineSpace(positions: readonly number[][], values: readonly number[]): Candidate[] {
  const candidates: Candidate[] = []
  for (let i = 0; i < positions.length; i++) {
    for (let j = 0; j < i; j++) {
      const middle = positions[i].map((x, axis) => (x + positions[j][axis]) / 2)
      const size = Math.sqrt(squaredDistance(positions[i], positions[j]))
      if (positions.some((other, at) => at !== i && at !== j && squaredDistance(other, middle) < size ** 2 / 4))
        continue
      const loss = Math.hypot(size, values[i] - values[j]) * size ** (middle.length - 1)
      candidates.push({ position: middle, value: (values[i] + values[j]) / 2, size, loss })
    }
  }
  return candidates
}
