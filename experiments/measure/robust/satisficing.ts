import type { Estimate } from '../estimate.ts'
import { wilsonInterval } from './wilson-interval.ts'

/** What an outcome must reach, or must not pass; the bound itself will do. */
export type Threshold = { outcome: string; atLeast: number } | { outcome: string; atMost: number }

export interface Satisficing {
  /** Share of the scenarios in which every threshold holds. */
  all: Estimate
  /** Share in which each threshold holds, in their order. */
  each: Estimate[]
  /** Scenarios. */
  n: number
}

/**
 * Domain criterion of satisficing: over how much of what may come a policy is good enough (M. Starr, 1963; J. Herman et
 * al., J. Water Resources Planning and Management 141, 2015). Wilson intervals over scenarios. A scenario without a
 * finite outcome is not good enough.
 * @param scenarios outcomes of one policy by scenario
 */
export function satisficing(
  scenarios: readonly Readonly<Record<string, number>>[],
  thresholds: readonly Threshold[],
  level = 0.95,
): Satisficing {
  const shareOf = (good: (outcomes: Readonly<Record<string, number>>) => boolean): Estimate =>
    wilsonInterval(scenarios.filter(good).length, scenarios.length, level)
  return {
    all: shareOf((outcomes) => thresholds.every((threshold) => holds(outcomes[threshold.outcome], threshold))),
    each: thresholds.map((threshold) => shareOf((outcomes) => holds(outcomes[threshold.outcome], threshold))),
    n: scenarios.length,
  }
}

function holds(value: number, threshold: Threshold): boolean {
  if (!Number.isFinite(value)) return false
  return 'atLeast' in threshold ? value >= threshold.atLeast : value <= threshold.atMost
}
