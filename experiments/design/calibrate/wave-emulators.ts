import type { Target } from '../../spec/design.ts'
import type { Factor } from '../../spec/factor.ts'
import type { Emulator } from '../emulator/emulator.ts'
import { honestEmulator } from '../emulator/honest-emulator.ts'
import type { PointResult } from '../point.ts'
import { positionOf } from '../unit-cube.ts'

/** One emulator for each target, from the runs of one wave. */
export type WaveEmulators = Emulator[]

/**
 * Emulators of the targets' outcomes over positions between the ends of the factors. Points at which an outcome is
 * unknown because all runs failed are left out; with fewer than two left the emulator says that anything may be.
 */
export function waveEmulators(
  factors: readonly Factor[],
  targets: readonly Target[],
  results: readonly PointResult[],
): WaveEmulators {
  return targets.map(({ outcome }) => {
    const known = results.filter(({ outcomes }) => Number.isFinite(outcomes[outcome]))
    if (known.length < 2) return () => ({ mean: 0, variance: Number.POSITIVE_INFINITY })
    return honestEmulator(
      known.map(({ point }) => positionOf(factors, point)),
      known.map(({ outcomes }) => outcomes[outcome]),
      known.map((result) => squaredError(result, outcome)),
    )
  })
}

/** Square of the standard error of the mean over replicates; 0 where one replicate says nothing of it. */
function squaredError({ spread, replicates }: PointResult, outcome: string): number {
  const variance = (spread[outcome] ?? Number.NaN) ** 2 / replicates
  return Number.isFinite(variance) ? variance : 0
}
