import type { Target } from '../../spec/design.ts'
import type { WaveEmulators } from './wave-emulators.ts'

/** Three standard deviations hold 95 percent of any distribution with one peak (Pukelsheim, 1994). */
export const cut = 3

/**
 * How far the outcomes at a position lie from the targets, in standard deviations of what is not known about either:
 * the largest over targets and waves of |mean - value| / sqrt(variance of the emulator + error^2).
 *
 * Source: Craig et al. (1997); Vernon, Goldstein and Bower (2010), Bayesian Analysis 5, 619-670.
 */
export function implausibility(
  waves: readonly WaveEmulators[],
  targets: readonly Target[],
  position: readonly number[],
): number {
  let largest = 0
  for (const emulators of waves) {
    for (const [i, { value, error }] of targets.entries()) {
      const { mean, variance } = emulators[i](position)
      if (variance === Number.POSITIVE_INFINITY) continue
      const distance = Math.abs(mean - value)
      if (distance > 0) largest = Math.max(largest, distance / Math.sqrt(variance + error ** 2))
    }
  }
  return largest
}
