import { quantileSorted } from 'simple-statistics'
import { bootstrapValues } from './bootstrap/bootstrap-values.ts'
import type { BootstrapOptions } from './bootstrap/bootstrap-interval.ts'
import { stratumMean, stratumStarts } from './bootstrap/stratum-mean.ts'
import { type Estimate, estimateOf } from './estimate.ts'
import { meanOf } from './mean-of.ts'

/** Fewest resamples, as a share, that must cross for the crossing to have an interval. */
const fewestCrossing = 0.95

/**
 * Where the mean of an outcome first crosses a level on the way up a factor, between neighbouring points by a straight
 * line; undefined where it does not cross. Percentile interval over resampled replicates of each point; its ends are
 * NaN where a point has a single replicate, or where more than 5 in 100 resamples do not cross.
 * @param factor values of the factor, rising
 * @param figures by value and replicate, finite
 */
export function levelCrossing(
  factor: readonly number[],
  figures: readonly (readonly number[])[],
  level: number,
  { seed, resamples = 1000, ...options }: BootstrapOptions,
): Estimate | undefined {
  const estimate = crossing(factor, figures.map(meanOf), level)
  if (Number.isNaN(estimate)) return undefined
  const unknown = estimateOf(estimate, Number.NaN, Number.NaN)
  if (figures.some((each) => each.length < 2)) return unknown
  const sizes = figures.map((each) => each.length)
  const starts = stratumStarts(sizes)
  const values = Float64Array.from(figures.flat())
  const drawn = bootstrapValues(
    sizes,
    (rows) => {
      const means = sizes.map((_, i) => stratumMean(values, rows, starts[i], starts[i + 1]))
      return crossing(factor, means, level)
    },
    { seed, resamples },
  )
  const crossed = [...drawn].filter(Number.isFinite).sort((a, b) => a - b)
  if (crossed.length < fewestCrossing * drawn.length) return unknown
  const outside = (1 - (options.level ?? 0.95)) / 2
  return estimateOf(estimate, quantileSorted(crossed, outside), quantileSorted(crossed, 1 - outside))
}

/** NaN where the means stay on one side. */
function crossing(factor: readonly number[], means: readonly number[], level: number): number {
  for (let i = 1; i < means.length; i++) {
    const [from, to] = [means[i - 1] - level, means[i] - level]
    if (from === 0) return factor[i - 1]
    if (from < 0 !== to < 0) return factor[i - 1] + ((factor[i] - factor[i - 1]) * from) / (from - to)
  }
  return Number.NaN
}
