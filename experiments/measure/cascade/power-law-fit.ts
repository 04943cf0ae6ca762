import { type Counted, tailFrom } from './counted.ts'
import { hurwitzZeta } from './hurwitz-zeta.ts'
import { likeliestExponent, powerLawTail } from './power-law-tail.ts'
import type { TailLaw } from './tail-law.ts'

/** A power law and where it begins. */
export interface PowerLawFit {
  law: TailLaw
  alpha: number
  /** Standard error of alpha for this x_min, (alpha - 1) / sqrt(n), which holds for large tails. */
  alphaError: number
  xMin: number
  /** Kolmogorov-Smirnov distance of the tail from the law. */
  distance: number
  tail: Counted
}

export interface PowerLawOptions {
  /** Starts of the tail that are tried at most, evenly over the different values; 250 if left out. */
  candidates?: number
  /** Fewest sizes that make a tail; 10 if left out: with fewer the distance means little. */
  fewestInTail?: number
}

/**
 * Power law of whole numbers by A. Clauset, C. Shalizi and M. Newman (SIAM Rev. 51, 2009): for each start of the tail
 * the likeliest exponent, and of all starts the one whose tail lies nearest its law by Kolmogorov and Smirnov.
 * @returns undefined where no tail has two different values
 */
export function fitPowerLaw(
  sample: Counted,
  { candidates = 250, fewestInTail = 10 }: PowerLawOptions = {},
): PowerLawFit | undefined {
  let best: { from: number; alpha: number; distance: number } | undefined
  let inTail = sample.n
  const logs = sample.values.map(Math.log)
  let sumOfLogs = logs.reduce((sum, log, i) => sum + sample.counts[i] * log, 0)
  const step = Math.max(1, (sample.values.length - 1) / candidates)
  let next = 0
  for (let from = 0; from + 1 < sample.values.length && inTail >= fewestInTail; from++) {
    if (from >= next) {
      next += step
      const tail = { values: sample.values.subarray(from), counts: sample.counts.subarray(from), n: inTail }
      const alpha = likeliestExponent(tail.values[0], sumOfLogs / inTail)
      const distance = ksDistanceFromLaw(tail, alpha, best?.distance)
      if (!best || distance < best.distance) best = { from, alpha, distance }
    }
    inTail -= sample.counts[from]
    sumOfLogs -= sample.counts[from] * logs[from]
  }
  if (!best) return undefined
  const tail = tailFrom(sample, best.from)
  const { alpha, distance } = best
  const alphaError = (alpha - 1) / Math.sqrt(tail.n)
  return { law: powerLawTail(tail, alpha), alpha, alphaError, xMin: tail.values[0], distance, tail }
}

/**
 * Largest gap between the tail's distribution function and the law's, at the values of the tail; a search that is past
 * `enough` already ends there.
 */
function ksDistanceFromLaw({ values, counts, n }: Counted, alpha: number, enough = Number.POSITIVE_INFINITY): number {
  const norm = hurwitzZeta(alpha, values[0])
  let passed = 0
  let widest = 0
  let above = norm
  for (let i = 0; i < values.length && widest < enough; i++) {
    passed += counts[i]
    // What the law has beyond this value: from the last one by subtraction where they are neighbours.
    above =
      i > 0 && values[i] === values[i - 1] + 1
        ? above - Math.exp(-alpha * Math.log(values[i]))
        : hurwitzZeta(alpha, values[i] + 1)
    widest = Math.max(widest, Math.abs(passed / n - (1 - above / norm)))
  }
  return widest
}
