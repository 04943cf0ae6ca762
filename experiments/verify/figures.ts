import { quantileSorted } from 'simple-statistics'

/** Quantiles in which verifications show a distribution. */
export const shownQuantiles = [0, 0.05, 0.5, 0.95, 1] as const

/** How a table names them. */
export const quantileNames = `(${shownQuantiles.map((q) => 100 * q).join(', ')}%)`

/** Those quantiles of the finite figures, by linear interpolation; NaN where there is none. */
export function quantilesOf(figures: Iterable<number>): number[] {
  const sorted = Float64Array.from([...figures].filter(Number.isFinite)).sort()
  return shownQuantiles.map((q) => (sorted.length > 0 ? quantileSorted(sorted as unknown as number[], q) : Number.NaN))
}

/** A share as percent without its sign, e.g. 0.0521 as 5.21. */
export const percent = (share: number, digits = 2): string => (100 * share).toFixed(digits)

/** A distribution in percent, e.g. `3.43 4.67 5.31 6.01 7.28 %`. */
export const percents = (shares: readonly number[], digits = 2): string =>
  `${shares.map((share) => percent(share, digits)).join(' ')} %`
