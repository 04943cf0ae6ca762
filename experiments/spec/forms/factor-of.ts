import type { Factor } from '../factor.ts'
import { distributionOf } from './distribution-of.ts'
import type { DistributionForm, ParameterForm } from './form-schema.ts'
import { levelsOf } from './levels.ts'
import type { ParameterKey } from './parameter-key.ts'
import { uniformQuantile } from './quantiles.ts'

/** The factor that a form without faults (see check-form.ts) makes of a parameter. */
export function factorOf(form: ParameterForm, key: ParameterKey, uncertain: boolean): Factor {
  return { name: key.name, ...spreadOf(form, key), uncertain, form }
}

function spreadOf(form: ParameterForm, key: ParameterKey): Pick<Factor, 'levels' | 'low' | 'high' | 'quantile'> {
  if ('values' in form) return discrete(form.values.map(Number))
  if ('distribution' in form) return continuous(form, key)
  const { min, max, step } = form
  if (step !== undefined) return discrete(levelsOf(min, max, step))
  return continuous({ distribution: 'uniform', min, max }, key)
}

/** Each level has the same share of probability. */
function discrete(levels: number[]): Pick<Factor, 'levels' | 'low' | 'high' | 'quantile'> {
  const quantile = (u: number) => levels[Math.min(levels.length - 1, Math.max(0, Math.floor(u * levels.length)))]
  return { levels, low: Math.min(...levels), high: Math.max(...levels), quantile }
}

function continuous(form: DistributionForm, { kind, meta }: ParameterKey): Pick<Factor, 'low' | 'high' | 'quantile'> {
  if (kind === 'int' && form.distribution === 'uniform') {
    // Half a unit more at either end, so that the first and the last whole number get their full share.
    const first = Math.ceil(form.min)
    const last = Math.floor(form.max)
    const wide = uniformQuantile(first - 0.5, last + 0.5)
    return { low: first, high: last, quantile: (u) => Math.min(last, Math.max(first, Math.round(wide(u)))) }
  }
  const { quantile, low, high } = distributionOf(form, meta)
  if (kind !== 'int') return { low, high, quantile }
  return { low: Math.round(low), high: Math.round(high), quantile: (u) => Math.round(quantile(u)) }
}
