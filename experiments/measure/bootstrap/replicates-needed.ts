import studentQuantile from '@stdlib/stats-base-dists-t-quantile'

/** What a first stage of replicates found, and what is asked of the mean. */
export interface Pilot {
  /** Replicates of the first stage, 2 or more. */
  replicates: number
  /** Their standard deviation, in the unit of the figure. */
  sd: number
  /** Half width that the interval of the mean shall have, in the unit of the figure, above 0. */
  halfWidth: number
  /** Coverage of the interval, in (0, 1). */
  level: number
}

/**
 * Replicates in all that give a mean the half width asked for: n = ceil((t s / d)^2), with t of the first stage's
 * degrees of freedom, and never fewer than the first stage has (C. Stein, Ann. Math. Stat. 16, 1945). NaN with fewer
 * than two replicates, which have no spread.
 */
export function replicatesNeeded({ replicates, sd, halfWidth, level }: Pilot): number {
  if (replicates < 2) return Number.NaN
  const t = studentQuantile((1 + level) / 2, replicates - 1)
  return Math.max(replicates, Math.ceil(((t * sd) / halfWidth) ** 2))
}
