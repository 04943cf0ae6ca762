import { normalQuantile } from '../../../model/math.ts'
import { bootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { meanInterval } from '../bootstrap/mean-interval.ts'
import { type Estimate, estimateOf } from '../estimate.ts'
import { meanAt } from '../mean-at.ts'
import { meanOf } from '../mean-of.ts'
import { varianceOf } from '../variance-of.ts'

/**
 * Gain L of the loops that a held channel opens: A_closed = A_open / (1 - L), so L = 1 - A_open / A_closed. 0 where the
 * channel carries no loop, positive where it amplifies, negative where it dampens, towards 1 where the closed response
 * grows without bound. NaN where nothing answers the push.
 * Source: H. Bode, Network Analysis and Feedback Amplifier Design (1945), return difference; J. Hansen et al.,
 * Geophys. Monogr. 29 (1984), gain of feedbacks by taking them out.
 * @param closed size of the response with the channel alive
 * @param open size of the response with the channel held at the baseline's trajectory
 */
export const gain = (closed: number, open: number): number => (closed === 0 ? Number.NaN : 1 - open / closed)

export interface GainEstimate extends Estimate {
  /** Whether the closed response can be told from 0. If not, a gain is a ratio by nothing and its ends are NaN. */
  determined: boolean
  n: number
}

/** Beyond so many replicates the interval of a ratio of means is normal for all purposes, and resampling them slow. */
const mostResampled = 1000

/**
 * Gain from the sizes of the responses of each replicate, paired: of their means, as a mean of ratios would be ruled by
 * the replicates that answer least. BCa interval over replicates, by the delta method
 * where they are very many. Of fewer than five or so any interval by resampling is too narrow.
 */
export function gainInterval(
  closed: readonly number[],
  open: readonly number[],
  options: BootstrapOptions,
): GainEstimate {
  const kept = [...closed.keys()].filter((i) => Number.isFinite(closed[i]) && Number.isFinite(open[i]))
  const [a, b] = [kept.map((i) => closed[i]), kept.map((i) => open[i])]
  if (kept.length > mostResampled) return largeSample(a, b, options.level ?? 0.95)
  const interval = bootstrapInterval([kept.length], (rows) => gain(meanAt(a, rows), meanAt(b, rows)), options)
  const determined = meanInterval(a, options).distinguishable
  const { estimate, low, high, n } = interval
  const ends = determined ? estimateOf(estimate, low, high) : estimateOf(estimate, Number.NaN, Number.NaN)
  return { ...ends, determined, n }
}

/** The same by the delta method: the ratio of means b/a errs as the mean of (b - ratio x a)/a does. */
function largeSample(closed: readonly number[], open: readonly number[], level: number): GainEstimate {
  const n = closed.length
  const z = normalQuantile((1 + level) / 2)
  const mean = meanOf(closed)
  const estimate = gain(mean, meanOf(open))
  const errors = open.map((value, i) => value - (1 - estimate) * closed[i])
  const reach = (z * Math.sqrt(varianceOf(errors) / n)) / Math.abs(mean)
  const determined = Math.abs(mean) > z * Math.sqrt(varianceOf(closed) / n)
  const end = determined ? reach : Number.NaN
  return { ...estimateOf(estimate, estimate - end, estimate + end), determined, n }
}
