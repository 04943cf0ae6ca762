import { createRequire } from 'node:module'
import type BetaCdf from '@stdlib/stats-base-dists-beta-cdf'
import type BetaQuantile from '@stdlib/stats-base-dists-beta-quantile'
import type NormalCdf from '@stdlib/stats-base-dists-normal-cdf'
// The quantile of @stdlib loses its digits far out: at 1e-10 it is off by 1e-8.
import { normalQuantile } from '../../../model/math.ts'

/** @stdlib is loaded with the first distribution that needs it: its hundred small files cost a third of a second. */
const load = createRequire(import.meta.url)

/** A distribution by its quantile function on (0, 1) and its distribution function. */
interface Distribution {
  quantile: (u: number) => number
  cdf: (x: number) => number
}

/** A quantile function on (0, 1), and the share of the whole distribution that was kept. */
export interface Truncated {
  quantile: (u: number) => number
  mass: number
}

/** What is left of a distribution between `low` and `high`: Q(F(low) + u (F(high) - F(low))). */
function truncate({ quantile, cdf }: Distribution, low: number, high: number): Truncated {
  const below = cdf(low)
  const mass = cdf(high) - below
  return { mass, quantile: (u) => Math.min(high, Math.max(low, quantile(below + u * mass))) }
}

/** Normal cut to [low, high]. An upper tail is turned into a lower one, whose probabilities keep their digits. */
export function truncatedNormal(mean: number, sd: number, low: number, high: number): Truncated {
  if (low > mean) {
    const { quantile, mass } = truncatedNormal(-mean, sd, -high, -low)
    return { mass, quantile: (u) => -quantile(1 - u) }
  }
  const normalCdf = load('@stdlib/stats-base-dists-normal-cdf') as typeof NormalCdf
  return truncate({ quantile: (u) => mean + sd * normalQuantile(u), cdf: (x) => normalCdf(x, mean, sd) }, low, high)
}

/** Lognormal whose own mean and standard deviation are given, so that ln x has variance ln(1 + (sd / mean)^2). */
export function truncatedLognormal(mean: number, sd: number, low: number, high: number): Truncated {
  const variance = Math.log1p((sd / mean) ** 2)
  const logs = truncatedNormal(
    Math.log(mean) - variance / 2,
    Math.sqrt(variance),
    low > 0 ? Math.log(low) : Number.NEGATIVE_INFINITY,
    Math.log(Math.max(0, high)),
  )
  return { mass: logs.mass, quantile: (u) => Math.min(high, Math.max(low, Math.exp(logs.quantile(u)))) }
}

/** Beta on [from, to] instead of [0, 1], cut to [low, high]. */
export function truncatedBeta(
  { alpha, beta, from, to }: { alpha: number; beta: number; from: number; to: number },
  low: number,
  high: number,
): Truncated {
  const betaCdf = load('@stdlib/stats-base-dists-beta-cdf') as typeof BetaCdf
  const betaQuantile = load('@stdlib/stats-base-dists-beta-quantile') as typeof BetaQuantile
  const width = to - from
  return truncate(
    {
      quantile: (u) => from + width * betaQuantile(u, alpha, beta),
      cdf: (x) => betaCdf((x - from) / width, alpha, beta),
    },
    low,
    high,
  )
}

export const uniformQuantile =
  (min: number, max: number) =>
  (u: number): number =>
    min + u * (max - min)

/** Triangular: the square root form of its inverse, on either side of the mode. */
export function triangularQuantile(min: number, mode: number, max: number): (u: number) => number {
  const width = max - min
  const atMode = (mode - min) / width
  return (u) =>
    u < atMode ? min + Math.sqrt(u * width * (mode - min)) : max - Math.sqrt((1 - u) * width * (max - mode))
}
