import type { Estimate } from '../estimate.ts'
import type { BarrierGrowth } from './barrier-growth.ts'
import type { BinderCrossing } from './binder-crossing.ts'
import type { BinderMinimum } from './binder-minimum.ts'
import type { HysteresisLimit } from './hysteresis-limit.ts'
import type { LatentJump } from './latent-jump.ts'

/** What was measured; what was not is left out. */
export interface TransitionFigures {
  susceptibilityGrowth?: Estimate
  /** Of the two largest sizes. */
  crossing?: BinderCrossing
  binderMinimum?: BinderMinimum
  barrier?: BarrierGrowth
  jump?: LatentJump
  hysteresis?: HysteresisLimit
}

export const signs = [
  'susceptibility-grows',
  'cumulants-cross',
  'cumulant-deepens',
  'barrier-grows',
  'jump-remains',
  'loop-remains',
] as const
export type Sign = (typeof signs)[number]

/** Whether the whole interval says that a sign is there, that it is not, or neither. */
export type Reading = 'yes' | 'no' | 'open'

export interface Evidence {
  sign: Sign
  reading: Reading
  /** The figure that was read. */
  figure: Estimate
}

/** A susceptibility that grows with a smaller power of N counts as one that does not: half of mean field's 1/2. */
export const leastGrowth = 0.25
/** Cumulants of systems without a transition meet at 0, those of ordered ones at 2/3; a crossing lies between. */
export const crossingValues = [0.1, 0.65] as const
/** A barrier that rises by less than a factor of e is none. */
export const leastRise = 1

/**
 * Reads each figure against its bound by its whole interval.
 * @param resolution jump or loop below which there is none, in the unit of the order parameter (times that of the
 * control, for a loop)
 */
export function readEvidence(figures: TransitionFigures, resolution: number): Evidence[] {
  const { susceptibilityGrowth, crossing, binderMinimum, barrier, jump, hysteresis } = figures
  const evidence: Evidence[] = []
  const add = (sign: Sign, figure: Estimate, reading: Reading): unknown => evidence.push({ sign, reading, figure })
  if (susceptibilityGrowth) add('susceptibility-grows', susceptibilityGrowth, read(susceptibilityGrowth, leastGrowth))
  if (crossing) add('cumulants-cross', crossing.value, readCrossing(crossing))
  if (binderMinimum) add('cumulant-deepens', binderMinimum.deepening, readMinimum(binderMinimum))
  if (barrier) add('barrier-grows', barrier.rise, readBarrier(barrier))
  if (jump) add('jump-remains', jump.limit, read(jump.limit, resolution))
  if (hysteresis?.limit) add('loop-remains', hysteresis.limit, read(hysteresis.limit, resolution))
  return evidence
}

function read({ low, high }: Estimate, bound: number): Reading {
  if (low > bound) return 'yes'
  return high < bound ? 'no' : 'open'
}

/** A barrier that nothing crosses is there, whatever it was at smaller sizes. */
function readBarrier({ rise, uncrossed }: BarrierGrowth): Reading {
  return uncrossed ? 'yes' : read(rise, leastRise)
}

function readCrossing({ at, value }: BinderCrossing): Reading {
  if (Number.isNaN(at.estimate) || value.high < crossingValues[0] || value.low > crossingValues[1]) return 'no'
  return value.low > crossingValues[0] && value.high < crossingValues[1] ? 'yes' : 'open'
}

function readMinimum({ lowest, deepening }: BinderMinimum): Reading {
  if (lowest.high < 0 && deepening.high < 0) return 'yes'
  return lowest.low > 0 || deepening.low > 0 ? 'no' : 'open'
}
