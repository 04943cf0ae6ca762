import type { Candidate } from './candidate.ts'

/**
 * The gap between neighbouring positions in which the curve is longest, with its middle. Lengths are of the curve with
 * both axes scaled to 1, so that flat stretches are refined too, but steps first.
 *
 * Source: default loss of Learner1D, Nijholt et al. (2019), Adaptive.
 */
export function refineLine(positions: readonly number[][], values: readonly number[]): Candidate[] {
  const order = positions.map((_, i) => i).sort((i, j) => positions[i][0] - positions[j][0])
  return order.slice(1).map((right, place) => {
    const left = order[place]
    const width = positions[right][0] - positions[left][0]
    return {
      position: [(positions[left][0] + positions[right][0]) / 2],
      value: (values[left] + values[right]) / 2,
      size: width,
      loss: Math.hypot(width, values[right] - values[left]),
    }
  })
}
