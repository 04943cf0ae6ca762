import betaCdf from '@stdlib/stats-base-dists-beta-cdf'
import studentQuantile from '@stdlib/stats-base-dists-t-quantile'
import type { BootstrapInterval } from '../bootstrap/bootstrap-interval.ts'

/**
 * One-sided p-value of "the figure does not lie beyond the bound", from the figure's interval: its width gives the
 * standard error, Student's t the tail (D. Altman and J. Bland, BMJ 343, 2011, d2304, with t for their normal, as n is
 * small). 1 where there is no interval; an interval of no width leaves no doubt.
 * @param margin distance of the estimate from the bound, above 0 where it lies beyond
 */
export function pFromInterval(margin: number, { low, high, level, n, method }: BootstrapInterval): number {
  if (method === 'none' || Number.isNaN(margin) || n < 2) return 1
  if (high === low) return margin > 0 ? 0 : 1
  const error = (high - low) / (2 * studentQuantile((1 + level) / 2, n - 1))
  return studentTail(margin / error, n - 1)
}

/** P(T > t) of Student's t (M. Abramowitz and I. Stegun, Handbook of Mathematical Functions, 1964, 26.7.1). */
function studentTail(t: number, freedom: number): number {
  const half = betaCdf(freedom / (freedom + t * t), freedom / 2, 0.5) / 2
  return t > 0 ? half : 1 - half
}
