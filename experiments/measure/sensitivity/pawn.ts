import { median, medianSorted, quantileSorted } from 'simple-statistics'
import { drawsOf } from '../../design/draws.ts'
import { drawRows } from '../bootstrap/draw-rows.ts'
import { type Estimate, estimateOf } from '../estimate.ts'
import { shuffling } from '../streams.ts'
import { ksDistance } from './ks-distance.ts'
import { slice } from './slice.ts'

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
  /** Resamples and shuffles of the dummy, 200 each if left out. */
  resamples?: number
}

/**
 * PAWN: how far knowing a factor shifts the distribution of the output (F. Pianosi and T. Wagener, Environmental
 * Modelling & Software 108, 2018, 197-207). Distances of finite slices are never 0, so that a factor counts only above
 * a dummy: its own slices with the outputs shuffled. Percentile intervals over rows, less the bias of resampling.
 * @param factor value of the factor in each row, in any unit
 * @param outputs one a row; rows that are not finite are left out
 */
export function pawn(factor: readonly number[], outputs: readonly number[], options: PawnOptions): PawnMeasures {
  const { seed, slices = 10, level = 0.95, resamples = 200 } = options
  const kept = Int32Array.from(outputs.flatMap((output, row) => (Number.isFinite(output) ? [row] : [])))
  const x = valuesAt(factor, kept)
  const y = valuesAt(outputs, kept)
  const parts = slice(x, slices)
  const value = distances(parts, y)
  const dummies = Array.from({ length: resamples }, (_, shuffled) =>
    distances(parts, valuesAt(y, drawsOf(seed, shuffling, shuffled).permutation(y.length))),
  )
  const rows = new Int32Array(x.length)
  const resampled = Array.from({ length: resamples }, (_, resample) => {
    drawRows(rows, [rows.length], seed, resample)
    return distances(slice(valuesAt(x, rows), slices), valuesAt(y, rows))
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
    slices: parts.length,
  }
}

/** Distances of all slices, sorted upwards. */
type Distances = number[]

function distances(parts: readonly number[][], y: readonly number[]): Distances {
  const all = Float64Array.from(y).sort()
  const each = parts.map((rows) => ksDistance(Float64Array.from(rows, (row) => y[row]).sort(), all))
  return each.sort((p, q) => p - q)
}

function medianOf(sorted: Distances): number {
  return sorted.length === 0 ? Number.NaN : medianSorted(sorted)
}

function maximumOf(sorted: Distances): number {
  return sorted.length === 0 ? Number.NaN : sorted[sorted.length - 1]
}

function valuesAt(values: readonly number[], rows: ArrayLike<number>): number[] {
  return Array.from(rows, (row) => values[row])
}

function quantile(values: readonly number[], share: number): number {
  return quantileSorted(
    [...values].sort((p, q) => p - q),
    share,
  )
}
