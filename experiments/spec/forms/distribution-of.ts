import type { ParameterMeta } from '../../../model/index.ts'
import type { DistributionForm } from './form-schema.ts'
import { triangularQuantile, truncatedBeta, truncatedLognormal, truncatedNormal, uniformQuantile } from './quantiles.ts'

/** A distribution within the range of its parameter. */
export interface BoundedDistribution {
  quantile: (u: number) => number
  /** Share of the whole distribution that lies within. */
  mass: number
  low: number
  high: number
}

/** Shares of probability at which an unbounded distribution is taken to end. */
const tail = 0.001

export function distributionOf(form: DistributionForm, meta: ParameterMeta): BoundedDistribution {
  const low = Math.max(form.min ?? Number.NEGATIVE_INFINITY, meta.min ?? Number.NEGATIVE_INFINITY)
  const high = Math.min(form.max ?? Number.POSITIVE_INFINITY, meta.max ?? Number.POSITIVE_INFINITY)
  switch (form.distribution) {
    case 'uniform':
      return { quantile: uniformQuantile(form.min, form.max), mass: 1, low, high }
    case 'triangular':
      return { quantile: triangularQuantile(form.min, form.mode, form.max), mass: 1, low, high }
    case 'normal':
      return withoutTails(truncatedNormal(form.mean, form.sd, low, high))
    case 'lognormal':
      return withoutTails(truncatedLognormal(form.mean, form.sd, low, high))
    case 'beta': {
      const { alpha, beta, min: from = 0, max: to = 1 } = form
      const within = [Math.max(low, from), Math.min(high, to)] as const
      return { ...truncatedBeta({ alpha, beta, from, to }, ...within), low: within[0], high: within[1] }
    }
  }
}

const withoutTails = (cut: { quantile: (u: number) => number; mass: number }): BoundedDistribution => ({
  ...cut,
  low: cut.quantile(tail),
  high: cut.quantile(1 - tail),
})
