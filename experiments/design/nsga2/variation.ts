import type { Draws } from '../draws.ts'

/** Distribution indices: the higher, the nearer children stay to their parents. Values of Deb et al. (2002). */
const crossoverIndex = 15
const mutationIndex = 20
const crossoverChance = 0.9

/**
 * Two children of two positions in [0, 1]^k by simulated binary crossover, bounded.
 *
 * Source: Deb and Agrawal (1995); with bounds, Deb (2000) and the authors' NSGA-II code.
 */
export function crossover(a: readonly number[], b: readonly number[], draws: Draws): [number[], number[]] {
  const children: [number[], number[]] = [[...a], [...b]]
  if (draws.uniform() > crossoverChance) return children
  for (let j = 0; j < a.length; j++) {
    const [low, high] = a[j] < b[j] ? [a[j], b[j]] : [b[j], a[j]]
    const [mixes, share, swaps] = [draws.uniform(), draws.uniform(), draws.uniform()]
    if (mixes > 0.5 || high - low < 1e-14) continue
    const below = spread(share, 1 + (2 * low) / (high - low))
    const above = spread(share, 1 + (2 * (1 - high)) / (high - low))
    const pair = [(low + high - below * (high - low)) / 2, (low + high + above * (high - low)) / 2].map(clamp)
    children[0][j] = pair[swaps < 0.5 ? 0 : 1]
    children[1][j] = pair[swaps < 0.5 ? 1 : 0]
  }
  return children
}

/** How far the children lie apart, in distances of the parents; `room` is the same for the bound. */
function spread(share: number, room: number): number {
  const alpha = 2 - room ** -(crossoverIndex + 1)
  const inside = share <= 1 / alpha
  return (inside ? share * alpha : 1 / (2 - share * alpha)) ** (1 / (crossoverIndex + 1))
}

/** Polynomial mutation of each coordinate with chance 1 / k. Source: Deb and Goyal (1996), bounded form. */
export function mutate(position: readonly number[], draws: Draws): number[] {
  return position.map((x) => {
    const [chance, share] = [draws.uniform(), draws.uniform()]
    if (chance > 1 / position.length) return x
    const power = mutationIndex + 1
    const step =
      share < 0.5
        ? (2 * share + (1 - 2 * share) * (1 - x) ** power) ** (1 / power) - 1
        : 1 - (2 * (1 - share) + (2 * share - 1) * x ** power) ** (1 / power)
    return clamp(x + step)
  })
}

const clamp = (x: number): number => Math.min(1, Math.max(0, x))
