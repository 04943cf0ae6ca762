import { varianceOf } from '../variance-of.ts'
import { autocorrelation } from './autocorrelation.ts'
import { returnRate } from './return-rate.ts'

/** A figure of one window that changes as a transition nears. */
export const indicators = {
  variance: varianceOf,
  ac1: (window: ArrayLike<number>) => autocorrelation(window, 'pearson'),
  returnRate: (window: ArrayLike<number>) => returnRate(window),
} satisfies Record<string, (window: ArrayLike<number>) => number>
export type Indicator = keyof typeof indicators

/** More windows than these tell a trend no better, and cost a long series much. */
const mostWindows = 500

/** An indicator over time: it stands at the last tick of its window, as no one then knows the ticks after. */
export interface RollingIndicator {
  ticks: Int32Array
  values: Float64Array
}

/**
 * @param window ticks in a window, at most the length of the series
 * Windows move by one tick, or further where there would be more than 500 of them.
 */
export function rollingIndicator(series: Float64Array, indicator: Indicator, window: number): RollingIndicator {
  const figure = indicators[indicator]
  const step = Math.ceil((series.length - window + 1) / mostWindows)
  const count = Math.max(0, Math.floor((series.length - window) / step) + 1)
  // Counted from the end, so that the last window ends at the last tick.
  const ticks = Int32Array.from({ length: count }, (_, i) => series.length - 1 - (count - 1 - i) * step)
  return { ticks, values: Float64Array.from(ticks, (tick) => figure(series.subarray(tick + 1 - window, tick + 1))) }
}
