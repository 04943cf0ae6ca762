import type { MeanInterval } from './mean-interval.ts'
import type { PastsSummary } from './summarise-pasts.ts'

/** A loop or a gap below this share of firms counts as none. */
export const resolution = 0.05

/** What happens to the loop as the sweep slows without end. */
export type LoopReading = 'remains' | 'vanishes' | 'open'
/** Whether the steepest slope is greater in the larger economy. */
export type SizeReading = 'grows' | 'does not grow' | 'open'
/** What two pasts at one price do. */
export type PastsReading = 'meet' | 'closing' | 'apart' | 'open'

export type Verdict = 'smooth' | 'abrupt' | 'undecided' | 'none'

/**
 * Each reading asks that the whole 95 percent interval lie on one side. A loop of nothing says nothing where some seeds
 * have not been through the change at all: `crossed` is the number that have.
 */
export function readLoop({ low, high, n }: MeanInterval, crossed: number): LoopReading {
  if (low > resolution) return 'remains'
  return high < resolution && crossed >= n ? 'vanishes' : 'open'
}

export function readSize({ mean, low, high }: MeanInterval): SizeReading {
  if (low > 0) return 'grows'
  return high < Number.POSITIVE_INFINITY && mean <= 0 ? 'does not grow' : 'open'
}

export function readPasts({ gapEnd, closing }: Pick<PastsSummary, 'gapEnd' | 'closing'>): PastsReading {
  if (gapEnd.high < resolution) return 'meet'
  if (closing.low > 0) return 'closing'
  return gapEnd.low > resolution ? 'apart' : 'open'
}

/**
 * The one rule. None: in no seed do half of the firms adopt on the way down. Abrupt: the slope grows with size, the loop
 * remains in an infinitely slow sweep, and two pasts stay apart. Smooth: the slope is not seen to grow, the loop vanishes
 * or the two pasts meet, and neither the loop remains nor the pasts stay apart. All else is undecided. Source of the
 * criteria: a first-order transition sharpens with size and keeps its hysteresis at any speed, lag does neither (ODD,
 * D.5; Binder 1987 for finite size).
 */
export function verdictOf(loop: LoopReading, size: SizeReading, pasts: PastsReading, crossed: number): Verdict {
  if (crossed === 0) return 'none'
  if (size === 'grows' && loop === 'remains' && pasts === 'apart') return 'abrupt'
  const memory = loop === 'remains' || pasts === 'apart'
  const forgets = loop === 'vanishes' || pasts === 'meet'
  return size !== 'grows' && forgets && !memory ? 'smooth' : 'undecided'
}
