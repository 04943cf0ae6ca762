import { quantileSorted } from 'simple-statistics'
import { type Estimate, estimateOf } from '../estimate.ts'
import type { Scaling } from './collapse-quality.ts'

/** Critical point and exponents with percentile intervals over the collapses of resampled replicates. */
export function scalingIntervals(
  collapse: Scaling,
  resampled: readonly Scaling[],
  level: number,
): Record<'critical' | 'inverseNu' | 'zetaOverNu', Estimate> {
  const interval = (name: keyof Scaling): Estimate => {
    const sorted = resampled.map((scaling) => scaling[name]).sort((a, b) => a - b)
    const [low, high] = [(1 - level) / 2, (1 + level) / 2].map((share) => quantileSorted(sorted, share))
    return estimateOf(collapse[name], low, high)
  }
  return {
    critical: interval('critical'),
    inverseNu: interval('inverseNu'),
    zetaOverNu: interval('zetaOverNu'),
  }
}
