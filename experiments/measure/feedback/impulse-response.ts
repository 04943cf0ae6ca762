import { quantileSorted } from 'simple-statistics'
import { drawRows } from '../bootstrap/draw-rows.ts'
import { type Estimate, estimateOf } from '../estimate.ts'

export interface ImpulseOptions {
  seed: number
  /** Coverage at each tick, in (0, 1); 0.95 if left out. */
  level?: number
  /** 1,000 if left out. */
  resamples?: number
}

/**
 * Mean response at each tick with its percentile bootstrap interval. Whole replicates are resampled, once for all ticks:
 * ticks of one run are not independent of each other. The interval holds tick by tick, not for the path as a whole.
 * Fewer than two replicates have no interval (ends NaN).
 * Source: O. Jorda, Am. Econ. Rev. 95 (2005), for the response as a difference of two conditional means; B. Efron and
 * R. Tibshirani, An Introduction to the Bootstrap (1993), for the interval.
 * @param responses of `pairedResponses`: [replicate][tick], in the unit of the series
 */
export function impulseResponse(
  responses: readonly Float64Array[],
  { seed, level = 0.95, resamples = 1000 }: ImpulseOptions,
): Estimate[] {
  const n = responses.length
  const ticks = n > 0 ? responses[0].length : 0
  const all = meanPath(
    responses,
    Int32Array.from({ length: n }, (_, row) => row),
  )
  if (n < 2) return Array.from(all, (value) => estimateOf(value, Number.NaN, Number.NaN))
  const rows = new Int32Array(n)
  const drawn = Array.from({ length: ticks }, () => new Float64Array(resamples))
  for (let resample = 0; resample < resamples; resample++) {
    drawRows(rows, [n], seed, resample)
    const mean = meanPath(responses, rows)
    for (let tick = 0; tick < ticks; tick++) drawn[tick][resample] = mean[tick]
  }
  return drawn.map((values, tick) => {
    const sorted = values.sort() as unknown as number[]
    return estimateOf(all[tick], quantileSorted(sorted, (1 - level) / 2), quantileSorted(sorted, (1 + level) / 2))
  })
}

function meanPath(paths: readonly Float64Array[], rows: Int32Array): Float64Array {
  const mean = new Float64Array(paths.length > 0 ? paths[0].length : 0)
  for (const row of rows) {
    const path = paths[row]
    for (let tick = 0; tick < mean.length; tick++) mean[tick] += path[tick]
  }
  return mean.map((sum) => sum / rows.length)
}
