import { type BandPoint, bandOverReplicates } from './band.ts'

/** One point of a mean over time, with the 90 percent interval of the replicates around it. */
export interface MeanPoint extends BandPoint {
  mean: number
}

/** Mean over replicates at each tick; unlike medians, means of shares add up to one. */
export function meanOverReplicates(paths: readonly Float64Array[], years: Float64Array): MeanPoint[] {
  const tickOf = new Map([...years].map((year, tick) => [year, tick]))
  return bandOverReplicates(paths, years).map((point) => {
    const tick = tickOf.get(point.year) as number
    const finite = paths.map((path) => path[tick]).filter(Number.isFinite)
    return { ...point, mean: finite.reduce((sum, value) => sum + value, 0) / finite.length }
  })
}

/** Largest half width of the 90 percent interval over all points. */
export function widestSpread(points: readonly MeanPoint[]): number {
  return Math.max(0, ...points.map(({ low, high, mean }) => Math.max(high - mean, mean - low)))
}
