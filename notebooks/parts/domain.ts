import type { BandPoint } from '../../experiments/measure/band.ts'

interface Figures {
  lines: readonly { values: Float64Array }[]
  bands: readonly { points: readonly BandPoint[] }[]
}

/** Steadier than this, a quantity is drawn flat and not as mountains of nothing. */
const flattest = 0.02

/**
 * Ends of the axis for what is drawn, with some room. The axis before is kept while it fits, so that it does not
 * tremble as a run grows.
 * @param factor figures are multiplied by it
 */
export function domainOf(data: Figures, factor: number, zero: boolean, before?: [number, number]): [number, number] {
  let low = zero ? 0 : Infinity
  let high = zero ? 0 : -Infinity
  const take = (value: number) => {
    if (value < low) low = value
    if (value > high) high = value
  }
  for (const { values } of data.lines) values.forEach(take)
  for (const { points } of data.bands) {
    for (const point of points) {
      take(point.low)
      take(point.high)
    }
  }
  if (!(high >= low)) return before ?? [0, 1]
  const least = flattest * Math.max(Math.abs(low), Math.abs(high), 1e-9)
  const room = Math.max(high - low, least) * 0.08
  const ends: [number, number] = [zero && low === 0 ? 0 : (low - room) * factor, (high + room) * factor]
  if (!before) return ends
  const fits = before[0] <= low * factor && before[1] >= high * factor
  return fits && before[1] - before[0] < 1.6 * (ends[1] - ends[0]) ? before : ends
}
