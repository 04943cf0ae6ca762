import type { Target } from '../../spec/design.ts'
import type { Factor } from '../../spec/factor.ts'
import type { Draws } from '../draws.ts'
import { positionOf, toPoint } from '../unit-cube.ts'
import { implausibility } from './implausibility.ts'
import { plausibleShares } from './plausible-shares.ts'
import type { WaveEmulators } from './wave-emulators.ts'

/** Shares of settings that no wave finds implausible, the most plausible first: `wanted` or more, at worst `least`. */
export function plausibleSettings(
  factors: readonly Factor[],
  targets: readonly Target[],
  waves: readonly WaveEmulators[],
  count: { wanted: number; least: number },
  draws: Draws,
): number[][] {
  const at = (shares: readonly number[]) =>
    implausibility(waves, targets, positionOf(factors, toPoint(factors, shares)))
  return plausibleShares(at, factors.length, count, draws)
}
