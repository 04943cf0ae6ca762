import { type Parameters, resolveParameters } from '../../model/index.ts'
import { replicateSeed } from '../design/replicate-seed.ts'
import { loopPath } from './field-path.ts'
import { frozenTechnology } from './frozen-technology.ts'
import type { LedRunInput } from './led-run.ts'
import { type Setting, settings } from './settings.ts'
import { pastOf, type Side, type TwoPasts, twoPasts } from './two-pasts.ts'

/** How much is run. */
export interface Extent {
  /** Numbers of firms that are compared, rising; the speeds are compared at `usualSize`. */
  sizes: readonly number[]
  usualSize: number
  /** Quarters of a leg, rising; the sizes are compared at `usualLeg`. */
  legs: readonly number[]
  usualLeg: number
  /** Quarters in which two pasts are watched. */
  watched: number
  seeds: number
}

export const extents = {
  full: { sizes: [100, 200, 400], usualSize: 200, legs: [120, 240, 480], usualLeg: 120, watched: 480, seeds: 6 },
  quick: { sizes: [60, 120], usualSize: 60, legs: [20, 40], usualLeg: 40, watched: 60, seeds: 2 },
} satisfies Record<string, Extent>

/** One run: what it is for, and all that the model needs to make it. */
export type PlannedRun = { replicate: number; input: LedRunInput } & (
  | { kind: 'sweep'; setting: Setting; firms: number; leg: number }
  | { kind: 'past'; pair: TwoPasts; side: Side }
)

/** All runs, replicate by replicate; each replicate has one seed for all its runs, so that they can be compared. */
export function planTransition(extent: Extent, experimentSeed: number): PlannedRun[] {
  return Array.from({ length: extent.seeds }, (_, replicate) => {
    const seed = replicateSeed(experimentSeed, replicate)
    const input = (firms: number, overrides: Partial<Parameters>, factors: number[]): LedRunInput => ({
      parameters: resolveParameters('china-2023', { ...frozenTechnology, ...overrides, firms }),
      seed,
      factors,
    })
    const sweeps = settings.flatMap((setting) =>
      variants(extent).map(({ firms, leg }): PlannedRun => {
        const { factors } = loopPath(leg)
        return { kind: 'sweep', setting, firms, leg, replicate, input: input(firms, setting.overrides, factors) }
      }),
    )
    const pasts = twoPasts.flatMap((pair) =>
      (['low', 'high'] as const).map((side): PlannedRun => {
        const { overrides, factors } = pastOf(pair, side, extent.watched)
        return { kind: 'past', pair, side, replicate, input: input(extent.usualSize, overrides, factors) }
      }),
    )
    return [...sweeps, ...pasts]
  }).flat()
}

/** Every speed at the usual size, every other size at the usual speed. */
function variants({ sizes, usualSize, legs, usualLeg }: Extent): { firms: number; leg: number }[] {
  return [
    ...legs.map((leg) => ({ firms: usualSize, leg })),
    ...sizes.filter((firms) => firms !== usualSize).map((firms) => ({ firms, leg: usualLeg })),
  ]
}
