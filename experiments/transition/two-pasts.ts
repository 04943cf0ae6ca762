import type { Parameters } from '../../model/index.ts'
import { cheapest, constant, dearest, geometric } from './field-path.ts'
import { type Setting, settings, usual } from './settings.ts'

/** Two economies that differ only in where they come from, at the same constant price: do they meet? */
export interface TwoPasts {
  test: 'histories' | 'starts'
  setting: Setting
  /** World cost of new compute while they are watched. */
  factor: number
}

export type Side = 'low' | 'high'

/** Quarters in which histories bring the two to the ends of the field, and in which they rest there. */
const lead = 40
const rest = 40

/**
 * `histories`: one economy, its obstacle as the start reveals it, after dear (low) or cheap (high) compute.
 * `starts`: low and high penetration at the start, with no obstacle in either, as the revealed one would make either
 * start a rest of its own. Their compute is in proportion, so that adopters are alike in both.
 */
export const twoPasts: readonly TwoPasts[] = [
  ...settings.map((setting): TwoPasts => ({ test: 'histories', setting, factor: 0.25 })),
  ...[usual, settings[settings.length - 1]].flatMap((setting) =>
    [1, 5].map((factor): TwoPasts => ({ test: 'starts', setting, factor })),
  ),
]

const penetrations = { low: 0.1, high: 0.9 }
/** Value added of compute providers over GDP if all were adopters: about what the default start has for its adopters. */
const computeOfAll = 0.0286

/** What parameters a side has, and the path of its field: the last `watched` quarters are at the same price for both. */
export function pastOf(
  { test, setting, factor }: TwoPasts,
  side: Side,
  watched: number,
): { overrides: Partial<Parameters>; factors: number[] } {
  if (test === 'histories') {
    const end = side === 'low' ? dearest : cheapest
    return {
      overrides: setting.overrides,
      factors: [...geometric(1, end, lead), ...constant(end, rest), ...constant(factor, watched)],
    }
  }
  const share = penetrations[side]
  return {
    overrides: {
      ...setting.overrides,
      barrier: 'none',
      penetration: [share, share, share, share],
      computeShare: computeOfAll * share,
    },
    factors: constant(factor, watched),
  }
}
