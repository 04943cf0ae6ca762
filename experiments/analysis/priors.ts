import type { Factor } from '../spec/factor.ts'
import { factorOf } from '../spec/forms/factor-of.ts'
import { parameterKeys } from '../spec/forms/parameter-key.ts'
import type { Results } from './results.ts'

type KnownFactor = Results['factors'][number]

/**
 * The factors with their distributions before the data, as the manifest holds them. Where there is none, as with a table
 * of runs alone, they are taken as uniform between their ends.
 */
export function priorsOf({ factors }: Pick<Results, 'factors'>): { factors: Factor[]; known: boolean } {
  return {
    factors: factors.map((factor) => writtenFactor(factor) ?? uniformFactor(factor)),
    known: factors.every((factor) => writtenFactor(factor) !== undefined),
  }
}

function writtenFactor({ name, form, uncertain }: KnownFactor): Factor | undefined {
  const key = parameterKeys.get(name)
  return key && form && factorOf(form, key, uncertain)
}

function uniformFactor(factor: KnownFactor): Factor {
  const { levels, low, high } = factor
  const quantile = (u: number) =>
    levels ? levels[Math.min(levels.length - 1, Math.floor(u * levels.length))] : low + u * (high - low)
  return { ...factor, quantile }
}
