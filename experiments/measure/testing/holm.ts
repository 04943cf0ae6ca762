/**
 * Holm's adjusted p-values: rejecting those below alpha keeps the chance of any false rejection below alpha, however the
 * tests hang together (S. Holm, Scandinavian Journal of Statistics 6, 1979).
 * @param p each in [0, 1]; NaN is left out of the count and stays NaN
 */
export function holm(p: readonly number[]): number[] {
  const order = [...p.keys()].filter((i) => !Number.isNaN(p[i])).sort((a, b) => p[a] - p[b])
  const adjusted = p.map(() => Number.NaN)
  let largest = 0
  for (const [rank, i] of order.entries()) {
    largest = Math.max(largest, Math.min(1, (order.length - rank) * p[i]))
    adjusted[i] = largest
  }
  return adjusted
}
