import quantile from '@stdlib/stats-base-dists-t-quantile'

/** Mean over seeds with the 95 percent interval of that mean. */
export interface MeanInterval {
  mean: number
  low: number
  high: number
  /** Seeds with a finite figure. */
  n: number
}

/** Figures that are not finite are left out. Fewer than two leave the interval open on both sides. */
export function meanInterval(figures: Iterable<number>): MeanInterval {
  const finite = [...figures].filter(Number.isFinite)
  const n = finite.length
  const mean = n > 0 ? finite.reduce((sum, value) => sum + value, 0) / n : Number.NaN
  if (n < 2) return { mean, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, n }
  const variance = finite.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1)
  const reach = quantile(0.975, n - 1) * Math.sqrt(variance / n)
  return { mean, low: mean - reach, high: mean + reach, n }
}
