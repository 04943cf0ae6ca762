import { sampleCorrelation } from 'simple-statistics'
import { meanOf } from '../mean-of.ts'
import { windowEnds } from './window-ends.ts'
import type { RollingIndicator } from './rolling.ts'

/**
 * How much places swing together: the mean over all pairs of Pearson's correlation within each window. It rises as a
 * transition nears, because what one place is pushed by is no longer gone before it reaches the next (V. Dakos et al.,
 * Theor. Ecol. 3, 2010). Where neighbours of single agents are known, `moransI` takes one moment instead.
 * @param residuals one series a place, all of one length, less their trends
 * @param window ticks in a window, three or more, at most the length of the series
 */
export function spatialCorrelation(residuals: readonly Float64Array[], window: number): RollingIndicator {
  const [{ length }] = residuals
  const ticks = windowEnds(length, window)
  const values = Float64Array.from(ticks, (tick) => {
    const own = residuals.map((series) => Array.from(series.subarray(tick + 1 - window, tick + 1)))
    return meanOf(own.flatMap((one, i) => own.slice(i + 1).map((other) => sampleCorrelation(one, other))))
  })
  return { ticks, values }
}
