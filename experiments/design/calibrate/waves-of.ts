import type { Target } from '../../spec/design.ts'
import type { Factor } from '../../spec/factor.ts'
import type { PointResult } from '../point.ts'
import { type WaveEmulators, waveEmulators } from './wave-emulators.ts'

/** The emulators of every wave whose results are complete, in order. */
export function wavesOf(
  factors: readonly Factor[],
  { targets, waves, points }: { targets: readonly Target[]; waves: number; points: number },
  results: readonly PointResult[],
): WaveEmulators[] {
  const complete = Math.min(waves, Math.floor(results.length / points))
  return Array.from({ length: complete }, (_, wave) =>
    waveEmulators(factors, targets, results.slice(wave * points, (wave + 1) * points)),
  )
}
