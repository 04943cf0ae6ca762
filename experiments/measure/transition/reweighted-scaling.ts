import { bootstrapValues } from '../bootstrap/bootstrap-values.ts'
import type { Estimate } from '../estimate.ts'
import { varianceOf } from '../variance-of.ts'
import { binderCumulant } from './binder-cumulant.ts'
import type { Scaling, SizeCurve } from './collapse-quality.ts'
import { type CumulantCollapse, cumulantCollapse } from './cumulant-collapse.ts'
import { densityOfStates, probabilitiesAt } from './histogram-reweighting.ts'
import { scalingIntervals } from './scaling-intervals.ts'
import { type Moments, momentsOf, pooledMoments } from './moments.ts'

/** Runs of one size near its critical point. */
export interface SizeHistograms {
  size: number
  /** Order parameter of each state. */
  values: ArrayLike<number>
  /** Controls that were run, rising. */
  controls: readonly number[]
  /** counts[replicate][control]: visits of each state. */
  counts: readonly (readonly ArrayLike<number>[])[]
  /** Log of the weight of each state at a control, up to a constant. */
  logWeight: (control: number) => ArrayLike<number>
}

export interface ReweightedScaling {
  collapse: CumulantCollapse
  critical: Estimate
  inverseNu: Estimate
  zetaOverNu: Estimate
}

/** Points of each curve between the ends of what was run. */
const points = 21

/**
 * Critical value and exponents from histograms, reweighted within each replicate to a fine grid of controls, by the
 * collapse of order parameter and cumulant together; percentile intervals over replicates, which are resampled whole.
 */
export function reweightedScaling(
  sizes: readonly SizeHistograms[],
  { seed, level = 0.95, resamples = 200 }: { seed: number; level?: number; resamples?: number },
): ReweightedScaling {
  const fine = sizes.map(reweigh)
  const strata = sizes.map(({ counts }) => counts.length)
  const curves = (rows: Int32Array) => {
    let [start, at] = [0, 0]
    const pairs = fine.map(({ size, controls, moments }, i) => {
      const own: Moments[][] = []
      for (; at < rows.length && rows[at] < start + strata[i]; at++) own.push(moments[rows[at] - start])
      start += strata[i]
      const each = (figure: (moments: Moments) => number): SizeCurve => ({
        size,
        controls,
        values: controls.map((_, k) => figure(pooledMoments(own.map((replicate) => replicate[k])))),
        // Of the whole sample, so that a resample of few different replicates weighs like any other.
        errors: controls.map((_, k) => Math.sqrt(varianceOf(moments.map((m) => figure(m[k]))) / moments.length)),
      })
      return { order: each(({ absolute }) => absolute), cumulant: each(binderCumulant) }
    })
    return { orders: pairs.map(({ order }) => order), cumulants: pairs.map(({ cumulant }) => cumulant) }
  }
  const all = Int32Array.from({ length: strata.reduce((sum, n) => sum + n, 0) }, (_, row) => row)
  const collapse = cumulantCollapse(curves(all))
  const found: Scaling[] = []
  bootstrapValues(
    strata,
    (rows) => {
      found.push(cumulantCollapse(curves(rows), [collapse]))
      return 0
    },
    { seed, resamples },
  )
  return { collapse, ...scalingIntervals(collapse, found, level) }
}

/** Moments of each replicate on a grid of controls between the ends of those that were run. */
function reweigh({ size, values, controls, counts, logWeight }: SizeHistograms) {
  const [low, high] = [controls[0], controls[controls.length - 1]]
  const grid = Array.from({ length: points }, (_, i) => low + ((high - low) * i) / (points - 1))
  const logWeights = controls.map(logWeight)
  const gridWeights = grid.map(logWeight)
  const moments = counts.map((rows) => {
    const density = densityOfStates({ counts: rows, logWeights })
    return gridWeights.map((weights) => momentsOf(values, probabilitiesAt(density, weights)))
  })
  return { size, controls: grid, moments }
}
