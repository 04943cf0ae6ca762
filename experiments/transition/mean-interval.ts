/** Mean over seeds with the 95 percent interval of that mean. */
export interface MeanInterval {
  mean: number
  low: number
  high: number
  /** Seeds with a finite figure. */
  n: number
}

/** 97.5 percent quantiles of Student's t with 1, 2, ... degrees of freedom (NIST/SEMATECH e-Handbook, 1.3.6.7.2). */
const student = [
  12.706, 4.303, 3.182, 2.776, 2.571, 2.447, 2.365, 2.306, 2.262, 2.228, 2.201, 2.179, 2.16, 2.145, 2.131, 2.12, 2.11,
  2.101, 2.093, 2.086,
]

/** Beyond the table by the first term of the expansion in 1/df (Abramowitz and Stegun 1964, 26.7.5). */
const quantile = (freedom: number): number => student[freedom - 1] ?? 1.96 + 2.372 / freedom

/** Figures that are not finite are left out. Fewer than two leave the interval open on both sides. */
export function meanInterval(figures: Iterable<number>): MeanInterval {
  const finite = [...figures].filter(Number.isFinite)
  const n = finite.length
  const mean = n > 0 ? finite.reduce((sum, value) => sum + value, 0) / n : Number.NaN
  if (n < 2) return { mean, low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, n }
  const variance = finite.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1)
  const reach = quantile(n - 1) * Math.sqrt(variance / n)
  return { mean, low: mean - reach, high: mean + reach, n }
}
