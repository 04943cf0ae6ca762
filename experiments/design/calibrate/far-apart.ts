import { squaredDistance } from '../unit-cube.ts'

/** `count` of the positions that lie far apart: the first, then always the one farthest from all chosen (maximin). */
export function farApart(positions: readonly number[][], count: number): number[][] {
  const chosen = positions.slice(0, 1)
  const nearest = positions.map((position) => squaredDistance(position, positions[0]))
  while (chosen.length < Math.min(count, positions.length)) {
    const next = nearest.reduce((farthest, distance, i) => (distance > nearest[farthest] ? i : farthest), 0)
    chosen.push(positions[next])
    for (let i = 0; i < positions.length; i++) {
      nearest[i] = Math.min(nearest[i], squaredDistance(positions[i], positions[next]))
    }
  }
  return chosen
}
