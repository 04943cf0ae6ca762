/** Bins of equal width between two ends. */
export interface Bins {
  low: number
  high: number
  count: number
}

/** Counts of the values in each bin; values at or past an end fall into the bin there, those not finite into none. */
export function histogram(values: ArrayLike<number>, { low, high, count }: Bins): Float64Array {
  const counts = new Float64Array(count)
  const perUnit = count / (high - low)
  for (let i = 0; i < values.length; i++) {
    const bin = Math.floor((values[i] - low) * perUnit)
    if (!Number.isNaN(bin)) counts[Math.max(0, Math.min(count - 1, bin))]++
  }
  return counts
}

/**
 * Sum of several histograms over the same bins, each bin averaged with its neighbours (1, 2, 1): shares of few agents
 * fall on a lattice that bins cut unevenly, which would look like peaks and valleys.
 */
export function pooledHistogram(histograms: readonly ArrayLike<number>[]): Float64Array {
  const pooled = new Float64Array(histograms[0]?.length ?? 0)
  for (const each of histograms) for (let bin = 0; bin < pooled.length; bin++) pooled[bin] += each[bin]
  const last = pooled.length - 1
  return pooled.map((count, bin) => (pooled[Math.max(0, bin - 1)] + 2 * count + pooled[Math.min(last, bin + 1)]) / 4)
}
