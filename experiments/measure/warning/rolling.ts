import { runningSums } from './running-sums.ts'
import { windowEnds } from './window-ends.ts'

/** A figure of one window that changes as a transition nears; AC1 is Pearson's, the return rate that of least squares. */
export const indicators = ['variance', 'ac1', 'returnRate'] as const
export type Indicator = (typeof indicators)[number]

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
  return rollingIndicators(series, [indicator], window)[0]
}

/** Several indicators over the same windows, in one pass of the series. */
export function rollingIndicators(
  series: Float64Array,
  asked: readonly Indicator[],
  window: number,
): RollingIndicator[] {
  const ticks = windowEnds(series.length, window)
  const count = ticks.length
  // Windows begin and end at two rows of places; one pass visits both, merged.
  const places = Int32Array.from([...ticks, ...ticks.map((tick) => tick - window)], (tick) => tick + 1).sort()
  const { shift, sums, squares, products } = runningSums(series, places)
  const found = asked.map(() => new Float64Array(count))
  let from = 0
  let end = 0
  for (let i = 0; i < count; i++) {
    while (places[from] < ticks[i] + 1 - window) from++
    while (places[end] < ticks[i] + 1) end++
    const start = places[from]
    const first = series[start] - shift
    // The product of the window's first tick with the one before it lies outside.
    const outside = start > 0 ? first * (series[start - 1] - shift) : 0
    const own: WindowSums = {
      n: window,
      sum: sums[end] - sums[from],
      squares: squares[end] - squares[from],
      products: products[end] - products[from] - outside,
      first,
      last: series[ticks[i]] - shift,
    }
    for (let j = 0; j < asked.length; j++) found[j][i] = figureOf(asked[j], own)
  }
  return found.map((values) => ({ ticks, values }))
}

/** Sums over a window, and its ends, all about one value. */
interface WindowSums {
  n: number
  sum: number
  squares: number
  products: number
  first: number
  last: number
}

function figureOf(indicator: Indicator, { n, sum, squares, products, first, last }: WindowSums): number {
  const mean = sum / n
  const centred = squares - n * mean * mean
  if (indicator === 'variance') return centred / (n - 1)
  if (indicator === 'returnRate') {
    const covariance = products - mean * (2 * sum - first - last) + (n - 1) * mean * mean
    const slope = covariance / (centred - (last - mean) ** 2)
    return slope < 0 ? Number.NaN : -Math.log(slope)
  }
  const pairs = n - 1
  const before = sum - last
  const after = sum - first
  const covariance = products - (before * after) / pairs
  const spreadBefore = squares - last * last - before ** 2 / pairs
  const spreadAfter = squares - first * first - after ** 2 / pairs
  return covariance / Math.sqrt(spreadBefore * spreadAfter)
}
