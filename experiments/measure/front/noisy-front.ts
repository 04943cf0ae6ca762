import { quantileSorted } from 'simple-statistics'
import { hypervolume } from '../../design/pareto/hypervolume.ts'
import { nondominatedSort } from '../../design/pareto/nondominated-sort.ts'
import { bootstrapValues } from '../bootstrap/bootstrap-values.ts'
import type { BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import { type Estimate, estimateOf } from '../estimate.ts'
import type { Goal } from '../goal.ts'
import { meanOf } from '../mean-of.ts'
import { asCosts } from './as-costs.ts'

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
  /** Volume between the front and the reference, with its percentile interval. */
  hypervolume: Estimate
  /** By how much the hypervolume is likely too large, because lucky points make a front. */
  optimism: number
}

/**
 * Pareto front of the means over replicates, and what the noise in them leaves of it. The replicates of each point are
 * resampled for themselves. Shares and ends are NaN where some point has a single replicate.
 */
export function noisyFront(
  { figures, goals, reference }: NoisyPoints,
  { seed, level = 0.95, resamples = 1000 }: BootstrapOptions,
): NoisyFront {
  const sizes = figures.map(([first]) => first.length)
  const starts = sizes.map((_, point) => sizes.slice(0, point).reduce((sum, n) => sum + n, 0))
  const [corner] = asCosts([reference], goals)
  const frontAt = (rows: Int32Array): { members: number[]; volume: number } => {
    const means = figures.map((objectives, point) => {
      const drawn = [...rows.subarray(starts[point], starts[point] + sizes[point])].map((row) => row - starts[point])
      return objectives.map((values) => meanOf(drawn.map((r) => values[r]).filter(Number.isFinite)))
    })
    const known = means.flatMap((each, point) => (each.every(Number.isFinite) ? [point] : []))
    const costs = asCosts(
      known.map((point) => means[point]),
      goals,
    )
    const front = nondominatedSort(costs)[0] ?? []
    return {
      members: front.map((i) => known[i]),
      volume: hypervolume(
        front.map((i) => costs[i]),
        corner,
      ),
    }
  }

  const measured = frontAt(Int32Array.from({ length: sizes.reduce((sum, n) => sum + n, 0) }, (_, row) => row))
  const onFront = figures.map((_, point) => measured.members.includes(point))
  // A point with a single replicate hides its noise, which would pass for certainty.
  if (figures.some((objectives) => objectives.some((values) => values.filter(Number.isFinite).length === 1))) {
    const unknown = figures.map(() => Number.NaN)
    const volume = estimateOf(measured.volume, Number.NaN, Number.NaN)
    return { onFront, membership: unknown, hypervolume: volume, optimism: Number.NaN }
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
  const [low, high] = [(1 - level) / 2, (1 + level) / 2].map((share) => quantileSorted(sorted, share))
  return {
    onFront,
    membership: times.map((count) => count / resamples),
    hypervolume: estimateOf(measured.volume, low, high),
    optimism: meanOf(volumes) - measured.volume,
  }
}
