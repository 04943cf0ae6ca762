import { quantileSorted } from 'simple-statistics'
import { bootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { bootstrapValues } from '../bootstrap/bootstrap-values.ts'
import { type Estimate, estimateOf } from '../estimate.ts'
import type { Goal } from '../goal.ts'
import { meanAt } from '../mean-at.ts'
import { meanOf } from '../mean-of.ts'
import { regretsOf } from './regret.ts'

/** Regret of one policy over scenarios, in the unit of the outcome. */
export interface PolicyRegret {
  /** Mean and 90th percentile, with BCa intervals over scenarios. */
  mean: Estimate
  ninetieth: Estimate
  /** Largest; its percentile interval resamples replicates in each scenario, and the scenarios stand as they are. */
  maximum: Estimate
  /** Share of resamples of the scenarios in which this policy has the smallest maximum. */
  minimaxShare: number
}

export interface RegretTable {
  /** By policy and scenario; NaN in scenarios left out. */
  regrets: number[][]
  /** Scenarios left out because some policy failed in all replicates. */
  dropped: number
  policies: PolicyRegret[]
  /** Number of the policy whose maximum regret is smallest; -1 without scenarios. */
  minimax: number
}

/**
 * Regret table of policies over scenarios.
 * @param outcomes by policy, scenario and replicate; NaN where a run failed. Replicate r of a scenario is the same draw
 * of chance for every policy, so that replicates are resampled for all at once.
 */
export function regretTable(
  outcomes: readonly (readonly (readonly number[])[])[],
  goal: Goal,
  options: BootstrapOptions,
): RegretTable {
  const means = outcomes.map((scenarios) => scenarios.map((figures) => meanOf(figures.filter(Number.isFinite))))
  const regrets = regretsOf(means, goal)
  const kept = (means[0] ?? []).flatMap((_, s) => (means.every((each) => Number.isFinite(each[s])) ? [s] : []))
  const keptOutcomes = outcomes.map((each) => kept.map((s) => each[s]))
  const keptRegrets = regrets.map((each) => kept.map((s) => each[s]))
  const shares = minimaxShares(keptRegrets, options)
  const policies = keptRegrets.map((values, policy) => {
    const maximum = values.length === 0 ? Number.NaN : Math.max(...values)
    const over = (statistic: (rows: Int32Array) => number): Estimate =>
      bootstrapInterval([values.length], statistic, options)
    return {
      mean: over((rows) => meanAt(values, rows)),
      ninetieth: over((rows) => quantile(rows, values, 0.9)),
      maximum: maximumRegret(keptOutcomes, policy, goal, maximum, options),
      minimaxShare: shares[policy],
    }
  })
  const maxima = policies.map(({ maximum }) => maximum.estimate)
  const minimax = kept.length === 0 ? -1 : maxima.indexOf(Math.min(...maxima))
  return { regrets, dropped: (means[0] ?? []).length - kept.length, policies, minimax }
}

function quantile(rows: Int32Array, values: readonly number[], share: number): number {
  return quantileSorted(
    Array.from(rows, (row) => values[row]).sort((p, q) => p - q),
    share,
  )
}

/** How often each policy has the smallest maximum over resampled scenarios; ties share. */
function minimaxShares(regrets: readonly number[][], { seed, resamples = 2000 }: BootstrapOptions): number[] {
  const wins = regrets.map(() => 0)
  const scenarios = regrets[0]?.length ?? 0
  if (scenarios === 0) return wins.fill(Number.NaN)
  bootstrapValues(
    [scenarios],
    (rows) => {
      const maxima = regrets.map((values) => rows.reduce((most, row) => Math.max(most, values[row]), 0))
      const least = Math.min(...maxima)
      const winners = maxima.flatMap((maximum, policy) => (maximum === least ? [policy] : []))
      for (const policy of winners) wins[policy] += 1 / winners.length
      return least
    },
    { seed, resamples },
  )
  return wins.map((count) => count / resamples)
}

function maximumRegret(
  outcomes: readonly (readonly (readonly number[])[])[],
  policy: number,
  goal: Goal,
  maximum: number,
  { seed, level = 0.95, resamples = 2000 }: BootstrapOptions,
): Estimate {
  const replicates = outcomes[policy].map((figures) => figures.length)
  if (replicates.length === 0 || Math.min(...replicates) < 2) return estimateOf(maximum, Number.NaN, Number.NaN)
  const starts = replicates.map((_, s) => replicates.slice(0, s).reduce((sum, n) => sum + n, 0))
  const maxima = bootstrapValues(
    replicates,
    (rows) => {
      const means = outcomes.map((scenarios) =>
        scenarios.map((figures, s) => {
          const drawn = rows.subarray(starts[s], starts[s] + replicates[s])
          return meanOf(Array.from(drawn, (row) => figures[row - starts[s]]).filter(Number.isFinite))
        }),
      )
      return Math.max(...regretsOf(means, goal)[policy])
    },
    { seed, resamples },
  )
  const sorted = [...maxima].filter(Number.isFinite).sort((p, q) => p - q)
  if (sorted.length === 0) return estimateOf(maximum, Number.NaN, Number.NaN)
  return estimateOf(maximum, quantileSorted(sorted, (1 - level) / 2), quantileSorted(sorted, (1 + level) / 2))
}
