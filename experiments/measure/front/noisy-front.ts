import { quantileSorted } from 'simple-statistics'
import { hypervolume } from '../../design/pareto/hypervolume.ts'
import { bootstrapValues } from '../bootstrap/bootstrap-values.ts'
import { stratumMean, stratumStarts } from '../bootstrap/stratum-mean.ts'
import type { BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { type Estimate, estimateOf } from '../estimate.ts'
import type { Goal } from '../goal.ts'
import { meanOf } from '../mean-of.ts'
import { asCosts } from './as-costs.ts'
import { nondominated } from './nondominated.ts'

/** Points with several objectives, each known by its replicates alone. */
export interface NoisyPoints {
  /** By point, objective and replicate; NaN where a run failed. Replicate r is the same run for all objectives. */
  figures: readonly (readonly (readonly number[])[])[]
  goals: readonly Goal[]
  /** Reference point of the hypervolume, in the units of the objectives; only what beats it in all counts. */
  reference: readonly number[]
}

export interface NoisyFront {
  /** Whether no other point's means are better in all objectives, by point. Points that failed are not. */
  onFront: boolean[]
  /** Share of resamples of the replicates in which the point is on the front: how far chance put it there. */
  membership: number[]
  /** Volume between the front of the means and the reference: too large, as lucky points make a front. */
  measuredHypervolume: number
  /** The same less what luck is likely to have added, with the basic bootstrap interval. */
  hypervolume: Estimate
}

/**
 * Pareto front of the means over replicates, and what the noise in them leaves of it. The replicates of each point are
 * resampled for themselves. Shares and the estimate are NaN where some point has a single replicate.
 */
export function noisyFront(
  { figures, goals, reference }: NoisyPoints,
  { seed, level = 0.95, resamples = 1000 }: BootstrapOptions,
): NoisyFront {
  const sizes = figures.map(([first]) => first.length)
  const starts = stratumStarts(sizes)
  const values = goals.map((_, objective) => Float64Array.from(figures.flatMap((point) => point[objective])))
  const [corner] = asCosts([reference], goals)
  const frontAt = (rows: Int32Array): { members: number[]; volume: number } => {
    const means = figures.map((_, point) =>
      values.map((own) => stratumMean(own, rows, starts[point], starts[point + 1])),
    )
    const known = means.flatMap((each, point) => (each.every(Number.isFinite) ? [point] : []))
    const picked = known.map((point) => means[point])
    const costs = asCosts(picked, goals)
    const front = nondominated(costs)
    const best = front.map((i) => costs[i])
    return { members: front.map((i) => known[i]), volume: hypervolume(best, corner) }
  }

  const measured = frontAt(Int32Array.from({ length: starts[sizes.length] }, (_, row) => row))
  const onFront = figures.map((_, point) => measured.members.includes(point))
  const measuredHypervolume = measured.volume
  // A point with a single replicate hides its noise, which would pass for certainty.
  if (figures.some((objectives) => objectives.some((values) => values.filter(Number.isFinite).length === 1))) {
    const membership = figures.map(() => Number.NaN)
    return { onFront, membership, measuredHypervolume, hypervolume: estimateOf(Number.NaN, Number.NaN, Number.NaN) }
  }
  const times = figures.map(() => 0)
  const volumes = bootstrapValues(
    sizes,
    (rows) => {
      const { members, volume } = frontAt(rows)
      for (const point of members) times[point]++
      return volume
    },
    { seed, resamples },
  )
  const sorted = [...volumes].sort((p, q) => p - q)
  // Resamples stand to what was measured as that stands to the truth: reflecting them takes the same luck off.
  const [low, middle, high] = [
    quantileSorted(sorted, (1 + level) / 2),
    meanOf(volumes),
    quantileSorted(sorted, (1 - level) / 2),
  ].map((volume) => Math.max(0, 2 * measuredHypervolume - volume))
  return {
    onFront,
    membership: times.map((count) => count / resamples),
    measuredHypervolume,
    hypervolume: estimateOf(middle, low, high),
  }
}
