/**
 * Indices of `count` items that lie far apart, chosen one after the other: first the two farthest apart, then always the
 * one whose squared distances to those chosen sum up highest. `distances` is symmetric.
 *
 * Source: Campolongo, Cariboni and Saltelli (2007), with the greedy search of Ruano et al. (2012).
 */
export function spreadApart(distances: readonly number[][], count: number): number[] {
  const sums = distances.map((row) => Math.max(...row))
  const chosen: number[] = []
  while (chosen.length < count) {
    let next = -1
    for (let i = 0; i < sums.length; i++) {
      if (!chosen.includes(i) && (next < 0 || sums[i] > sums[next])) next = i
    }
    if (chosen.length === 0) sums.fill(0)
    chosen.push(next)
    for (let i = 0; i < sums.length; i++) sums[i] += distances[next][i] ** 2
  }
  return chosen
}
