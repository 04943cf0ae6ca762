import Delaunator from 'delaunator'
import { squaredDistance } from '../unit-cube.ts'
import type { Candidate } from './candidate.ts'

/**
 * The triangles between the positions, each with the middle of its longest edge. The loss is the area of the surface
 * above the triangle with all three axes scaled to 1.
 *
 * Source: default loss of LearnerND, Nijholt et al. (2019), Adaptive.
 */
export function refinePlane(positions: readonly number[][], values: readonly number[]): Candidate[] {
  const { triangles } = new Delaunator(positions.flat())
  const corners = Array.from({ length: triangles.length / 3 }, (_, i) =>
    Array.from(triangles.subarray(3 * i, 3 * i + 3)),
  )
  return corners.map((triangle) => {
    const [a, b] = longestEdge(triangle, positions)
    return {
      position: positions[a].map((x, j) => (x + positions[b][j]) / 2),
      value: (values[a] + values[b]) / 2,
      size: Math.sqrt(squaredDistance(positions[a], positions[b])),
      loss: surfaceArea(triangle.map((i) => [...positions[i], values[i]])),
    }
  })
}

function longestEdge([i, j, k]: readonly number[], positions: readonly number[][]): [number, number] {
  const length = ([a, b]: [number, number]) => squaredDistance(positions[a], positions[b])
  const edges: [number, number][] = [
    [i, j],
    [j, k],
    [k, i],
  ]
  return edges.reduce((longest, edge) => (length(edge) > length(longest) ? edge : longest))
}

/** Half the length of the cross product of two edges. */
function surfaceArea([p, q, r]: readonly number[][]): number {
  const u = q.map((x, j) => x - p[j])
  const v = r.map((x, j) => x - p[j])
  return Math.hypot(u[1] * v[2] - u[2] * v[1], u[2] * v[0] - u[0] * v[2], u[0] * v[1] - u[1] * v[0]) / 2
}
