import { quantileSorted } from 'simple-statistics'
import { bootstrapIntervals, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { bootstrapValues, type Statistic } from '../bootstrap/bootstrap-values.ts'
import { drawRows } from '../bootstrap/draw-rows.ts'
import { stratumMean, stratumStarts } from '../bootstrap/stratum-mean.ts'
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
  /** Largest, with a percentile interval over replicates in each scenario; NaN ends where some scenario has but one. */
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
  const largest = keptRegrets.map((values) => (values.length === 0 ? Number.NaN : Math.max(...values)))
  const maxima = maximaWithEnds(keptOutcomes, largest, goal, options)
  const each = keptRegrets.map((values) => Float64Array.from(values))
  const intervals = bootstrapIntervals(
    [kept.length],
    each.flatMap((values) => [(rows: Int32Array) => meanAt(values, rows), quantileOf(values, 0.9)]),
    options,
  )
  const policies = each.map((_, policy) => ({
    mean: intervals[2 * policy],
    ninetieth: intervals[2 * policy + 1],
    maximum: maxima[policy],
    minimaxShare: shares[policy],
  }))
  const minimax = kept.length === 0 ? -1 : largest.indexOf(Math.min(...largest))
  return { regrets, dropped: (means[0] ?? []).length - kept.length, policies, minimax }
}

/** Quantile of the values in a resample of rows, sorted by counting how often each is drawn. */
function quantileOf(values: Float64Array, share: number): Statistic {
  const order = Int32Array.from(values.keys()).sort((p, q) => values[p] - values[q])
  const times = new Int32Array(values.length)
  const sample = new Float64Array(values.length)
  return (rows) => {
    times.fill(0)
    for (const row of rows) times[row]++
    let place = 0
    for (const row of order) for (let i = times[row]; i > 0; i--) sample[place++] = values[row]
    return quantileSorted(sample.subarray(0, place) as unknown as number[], share)
  }
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

/**
 * Ends of the percentile interval of each policy's maximum regret. They are stretched to hold what was measured: noise
 * makes some other policy look best, so that resampled maxima lie too high.
 */
function maximaWithEnds(
  outcomes: readonly (readonly (readonly number[])[])[],
  maxima: readonly number[],
  goal: Goal,
  { seed, level = 0.95, resamples = 2000 }: BootstrapOptions,
): Estimate[] {
  const strata = (outcomes[0] ?? []).map((figures) => figures.length)
  const fewest = Math.min(...outcomes.flatMap((each) => each.map((figures) => figures.filter(Number.isFinite).length)))
  if (strata.length === 0 || fewest < 2) return maxima.map((maximum) => estimateOf(maximum, Number.NaN, Number.NaN))
  const sign = goal === 'max' ? 1 : -1
  const starts = stratumStarts(strata)
  const values = outcomes.map((scenarios) => Float64Array.from(scenarios.flat()))
  const rows = new Int32Array(starts[strata.length])
  const resampled = Array.from({ length: resamples }, (_, resample) => {
    drawRows(rows, strata, seed, resample)
    const worst = new Float64Array(values.length)
    const means = new Float64Array(values.length)
    for (let s = 0; s < strata.length; s++) {
      let best = Number.NEGATIVE_INFINITY
      for (let policy = 0; policy < means.length; policy++) {
        means[policy] = sign * stratumMean(values[policy], rows, starts[s], starts[s + 1])
        best = Math.max(best, means[policy])
      }
      for (let policy = 0; policy < means.length; policy++) {
        worst[policy] = Math.max(worst[policy], best - means[policy])
      }
    }
    return worst
  })
  return maxima.map((maximum, policy) => {
    const sorted = resampled
      .map((each) => each[policy])
      .filter(Number.isFinite)
      .sort((p, q) => p - q)
    const [low, high] = [(1 - level) / 2, (1 + level) / 2].map((share) => quantileSorted(sorted, share))
    return estimateOf(maximum, Math.min(low, maximum), Math.max(high, maximum))
  })
}
