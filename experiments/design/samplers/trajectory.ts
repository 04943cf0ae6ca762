import type { Draws } from '../draws.ts'

/**
 * One walk of Morris over the grid {0, 1 / (levels - 1), ..., 1}^dimensions: from a random corner of the grid, each
 * dimension in random order moves once by half the levels, up or down as there is room.
 *
 * Returns dimensions + 1 positions, each next to the other in one coordinate. Source: Morris (1991).
 */
export function trajectory(dimensions: number, levels: number, draws: Draws): number[][] {
  const jump = Math.floor(levels / 2)
  const step = 1 / (levels - 1)
  let cells = Array.from({ length: dimensions }, () => draws.below(levels))
  const walk = [cells]
  for (const j of draws.permutation(dimensions)) {
    cells = cells.with(j, cells[j] + jump < levels ? cells[j] + jump : cells[j] - jump)
    walk.push(cells)
  }
  return walk.map((cells) => cells.map((cell) => (cell === levels - 1 ? 1 : cell * step)))
}
