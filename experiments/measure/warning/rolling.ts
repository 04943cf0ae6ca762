import { type RunningSums, runningSums } from './running-sums.ts'

/** A figure of one window that changes as a transition nears; AC1 is Pearson's, the return rate that of least squares. */
export const indicators = ['variance', 'ac1', 'returnRate'] as const
export type Indicator = (typeof indicators)[number]

/** More windows than these tell a trend no better, and cost a long series much. */
const mostWindows = 500

/** An indicator over time: it stands at the last tick of its window, as no one then knows the ticks after. */
export interface RollingIndicator {
  ticks: Int32Array
  values: Float64Array
}

/**
 * An indicator over windows that move by one tick, or further where there would be more than 500 of them. NaN where it
 * has no value: see `autocorrelation` and `returnRate`.
 * @param window ticks in a window, three or more, at most the length of the series
 */
export function rollingIndicator(series: Float64Array, indicator: Indicator, window: number): RollingIndicator {
  const step = Math.ceil((series.length - window + 1) / mostWindows)
  const count = Math.max(0, Math.floor((series.length - window) / step) + 1)
  // Counted from the end, so that the last window ends at the last tick.
  const ticks = Int32Array.from({ length: count }, (_, i) => series.length - 1 - (count - 1 - i) * step)
  const sums = runningSums(series)
  return { ticks, values: Float64Array.from(ticks, (tick) => figureOf(sums, indicator, tick + 1 - window, tick + 1)) }
}

function figureOf({ over, deviations }: RunningSums, indicator: Indicator, from: number, end: number): number {
  const n = end - from
  const { sum, squares, products } = over(from, end)
  const mean = sum / n
  const centred = squares - n * mean * mean
  if (indicator === 'variance') return centred / (n - 1)
  const [first, last] = [deviations[from], deviations[end - 1]]
  if (indicator === 'returnRate') {
    const covariance = products - mean * (2 * sum - first - last) + (n - 1) * mean * mean
    const slope = covariance / (centred - (last - mean) ** 2)
    return slope < 0 ? Number.NaN : -Math.log(slope)
  }
  const pairs = n - 1
  const [before, after] = [sum - last, sum - first]
  const covariance = products - (before * after) / pairs
  const spreads = [squares - last * last - before ** 2 / pairs, squares - first * first - after ** 2 / pairs]
  return covariance / Math.sqrt(spreads[0] * spreads[1])
}
