import normalCdf from '@stdlib/stats-base-dists-normal-cdf'

/**
 * Continuous ranked probability score of an ensemble: mean |x - y| - mean |x - x'| / 2, in the unit of the figure; less is
 * better. For one member it is the absolute error.
 *
 * Source: T. Gneiting and A. Raftery (2007), J. Am. Stat. Assoc. 102, 359-378. Time n log n.
 */
export function crpsOfEnsemble(members: readonly number[], observed: number): number {
  const sorted = members.toSorted((a, b) => a - b)
  const n = sorted.length
  const error = sorted.reduce((sum, x) => sum + Math.abs(x - observed), 0) / n
  // Mean over all pairs of the difference, by ranks.
  const spread = sorted.reduce((sum, x, i) => sum + (2 * i - n + 1) * x, 0) / n ** 2
  return error - spread
}

/** The same of a normal distribution, in closed form; with `sd` 0 the absolute error. */
export function crpsOfNormal({ mean, sd }: { mean: number; sd: number }, observed: number): number {
  if (sd === 0) return Math.abs(observed - mean)
  const z = (observed - mean) / sd
  const density = Math.exp((-z * z) / 2) / Math.sqrt(2 * Math.PI)
  return sd * (z * (2 * normalCdf(z, 0, 1) - 1) + 2 * density - 1 / Math.sqrt(Math.PI))
}
