import { median, medianSorted, quantileSorted } from 'simple-statistics'
import { below } from '../../../model/random.ts'
import { drawRows } from '../bootstrap/draw-rows.ts'
import { type Estimate, estimateOf } from '../estimate.ts'
import { shuffling } from '../streams.ts'
import { slice } from './slice.ts'
import { sliceDistances } from './slice-distances.ts'

/** PAWN measures of one factor: distances, from 0 to 1, between the output in a slice and the output in all. */
export interface PawnMeasures {
  /** Median over slices; distinguishable where it lies above `medianThreshold`. */
  median: Estimate
  /** Largest over slices; distinguishable where it lies above `maximumThreshold`. */
  maximum: Estimate
  /** What a dummy factor with slices of the same sizes stays below with the chance of the level. */
  medianThreshold: number
  maximumThreshold: number
  slices: number
}

export interface PawnOptions {
  seed: number
  /** 10 if left out. */
  slices?: number
  /** Coverage of the intervals and of the dummy threshold, 0.95 if left out. */
  level?: number
  /**
   * Resamples and shuffles of the dummy, 200 each if left out; 100 for more than 50,000 rows, whose distances vary by some
   * thousandths alone, so that the ends are still known to one.
   */
  resamples?: number
}

const longTable = 50_000

/**
 * PAWN: how far knowing a factor shifts the distribution of the output (F. Pianosi and T. Wagener, Environmental
 * Modelling & Software 108, 2018, 197-207). Distances of finite slices are never 0, so that a factor counts only above
 * a dummy: its own slices with the outputs shuffled. Percentile intervals over rows, less the bias of resampling.
 * @param factor value of the factor in each row, in any unit
 * @param outputs one a row; rows that are not finite are left out
 */
export function pawn(factor: readonly number[], outputs: readonly number[], options: PawnOptions): PawnMeasures {
  const { seed, slices = 10, level = 0.95, resamples = outputs.length > longTable ? 100 : 200 } = options
  const kept = Int32Array.from(outputs.flatMap((output, row) => (Number.isFinite(output) ? [row] : [])))
  // Rows stand in the order of their outputs; draws go by the order they came in.
  const order = risingOrder(kept, outputs)
  const places = new Int32Array(order.length)
  for (let place = 0; place < order.length; place++) places[order[place]] = place
  const x = Float64Array.from(order, (row) => factor[kept[row]])
  const y = Float64Array.from(order, (row) => outputs[kept[row]])
  const rising = risingOrder(Int32Array.from(x.keys()), x)
  const once = new Int32Array(x.length).fill(1)
  const parts = slice(x, slices, rising, once)
  const value = sliceDistances(parts, y, once)
  const inPlace = new Int32Array(y.length)
  const of = new Int32Array(y.length)
  const own = places.map((place) => parts.of[place])
  const dummies = Array.from({ length: resamples }, (_, number) => {
    inPlace.set(places)
    shuffle(inPlace, seed, number)
    for (let row = 0; row < of.length; row++) of[inPlace[row]] = own[row]
    return sliceDistances({ ...parts, of }, y, once)
  })
  const rows = new Int32Array(x.length)
  const times = new Int32Array(x.length)
  const resampled = Array.from({ length: resamples }, (_, resample) => {
    drawRows(rows, [rows.length], seed, resample)
    times.fill(0)
    for (const row of rows) times[places[row]]++
    return sliceDistances(slice(x, slices, rising, times), y, times)
  })
  const above = (threshold: number, pick: (each: Distances) => number): Estimate => {
    const values = resampled.map(pick)
    // Rows drawn twice lengthen distances: without that lengthening a resample is as likely shorter as longer.
    const bias = median(values) - pick(value)
    const end = (share: number) => Math.min(1, Math.max(0, quantile(values, share) - bias))
    const ends = estimateOf(pick(value), end((1 - level) / 2), end((1 + level) / 2))
    return { ...ends, distinguishable: pick(value) > threshold }
  }
  const medianThreshold = quantile(dummies.map(medianOf), level)
  const maximumThreshold = quantile(dummies.map(maximumOf), level)
  return {
    median: above(medianThreshold, medianOf),
    maximum: above(maximumThreshold, maximumOf),
    medianThreshold,
    maximumThreshold,
    slices: parts.count,
  }
}

/** Distances of all slices, sorted upwards. */
type Distances = number[]

function medianOf(sorted: Distances): number {
  return sorted.length === 0 ? Number.NaN : medianSorted(sorted)
}

function maximumOf(sorted: Distances): number {
  return sorted.length === 0 ? Number.NaN : sorted[sorted.length - 1]
}

/** Places in `rows`, those with the least values first. */
function risingOrder(rows: Int32Array, values: ArrayLike<number>): Int32Array {
  return Int32Array.from(rows.keys()).sort((p, q) => values[rows[p]] - values[rows[q]])
}

/** In random order (Durstenfeld 1964, algorithm 235). */
function shuffle(values: Int32Array, seed: number, number: number): void {
  for (let i = values.length - 1, tick = 0; i > 0; i--, tick++) {
    const other = below(i + 1, seed, shuffling, number, tick)
    const value = values[i]
    values[i] = values[other]
    values[other] = value
  }
}

function quantile(values: readonly number[], share: number): number {
  return quantileSorted(
    [...values].sort((p, q) => p - q),
    share,
  )
}
