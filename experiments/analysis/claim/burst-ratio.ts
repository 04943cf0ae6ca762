import { countSizes } from '../../measure/cascade/counted.ts'
import { exponentialTail } from '../../measure/cascade/exponential-tail.ts'
import { lognormalTail } from '../../measure/cascade/lognormal-tail.ts'
import { fitPowerLaw } from '../../measure/cascade/power-law-fit.ts'
import { vuongTest } from '../../measure/cascade/vuong.ts'
import { meanOf } from '../../measure/mean-of.ts'
import type { Measure } from '../../spec/claim.ts'

/**
 * Mean log-likelihood ratio, for each burst in the tail, of a power law against another law, both fitted to the bursts of
 * one run; above 0 where the power law lies nearer. A burst is a run of ticks in which the path grows faster than in the
 * mean, and its size what it grows beyond that, in whole units. NaN where no power law can be fitted.
 */
export function burstRatio(
  path: ArrayLike<number> | undefined,
  { from, against, unit }: Extract<Measure, { kit: 'bursts' }>,
): number {
  const fit = fitPowerLaw(countSizes(burstSizes(Array.from(path ?? []).slice(from), unit)))
  if (!fit) return Number.NaN
  const other = against === 'exponential' ? exponentialTail(fit.tail) : lognormalTail(fit.tail)
  return vuongTest(fit.tail, fit.law, other).ratio / fit.tail.n
}

function burstSizes(values: readonly number[], unit: number): number[] {
  const steps = values.slice(1).map((value, i) => value - values[i])
  const usual = meanOf(steps)
  const sizes: number[] = []
  let size = 0
  for (const step of [...steps, Number.NEGATIVE_INFINITY]) {
    if (step > usual) size += step - usual
    else if (size > 0) {
      sizes.push(Math.max(1, Math.round(size / unit)))
      size = 0
    }
  }
  return sizes
}
