import type { Target } from '../../spec/design.ts'
import { compassSearch } from '../emulator/compass-search.ts'
import type { WaveEmulators } from './wave-emulators.ts'

/** Starts of the search, against local minima. */
const starts = 5

/**
 * The shares in [0, 1]^k at which the emulated outcomes come nearest to the targets: least sum of squared distances, each
 * in units of its target's error. `candidates` are where to start from, the best first.
 *
 * Source: simulated minimum distance with a diagonal weight matrix; Grazzini and Richiardi (2015).
 */
export function momentsEstimate(
  emulators: WaveEmulators,
  targets: readonly Target[],
  positionAt: (shares: readonly number[]) => number[],
  candidates: readonly number[][],
): number[] {
  const distance = (shares: readonly number[]) => {
    const position = positionAt(shares)
    return targets.reduce((sum, { value, error }, i) => sum + ((emulators[i](position).mean - value) / error) ** 2, 0)
  }
  const box = candidates[0].map(() => [0, 1] as const)
  return candidates
    .slice(0, starts)
    .map((start) => compassSearch(distance, start, box, 1e-6))
    .reduce((best, each) => (distance(each) < distance(best) ? each : best))
}
