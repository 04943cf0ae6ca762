/**
 * For each point of one front, the sum over objectives of the gap between its two neighbours, as a share of the front's
 * range; infinite at the ends. Source: Deb et al. (2002).
 */
export function crowdingDistance(front: readonly (readonly number[])[]): number[] {
  const distances = front.map(() => 0)
  for (let m = 0; m < (front[0]?.length ?? 0); m++) {
    const order = front.map((_, i) => i).sort((a, b) => compare(front[a][m], front[b][m]))
    const range = front[order[order.length - 1]][m] - front[order[0]][m]
    distances[order[0]] = Number.POSITIVE_INFINITY
    distances[order[order.length - 1]] = Number.POSITIVE_INFINITY
    // A range of zero has no gaps, and an infinite one (settings that failed) tells nothing.
    if (!(range > 0 && range < Number.POSITIVE_INFINITY)) continue
    for (let i = 1; i < order.length - 1; i++) {
      distances[order[i]] += (front[order[i + 1]][m] - front[order[i - 1]][m]) / range
    }
  }
  return distances
}

const compare = (a: number, b: number): number => (a < b ? -1 : a > b ? 1 : 0)
