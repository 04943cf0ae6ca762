import { normalQuantile } from '../../../model/math.ts'
import { drawRows } from '../bootstrap/draw-rows.ts'
import { type Estimate, estimateOf } from '../estimate.ts'
import { varianceOf } from '../variance-of.ts'
import { saltelliOutputs } from './saltelli-outputs.ts'
import { sobolAt, type SobolValues } from './sobol-at.ts'

export interface SobolOptions {
  seed: number
  secondOrder: boolean
  /**
   * Variance of the seed noise in one output (mean over replicates): `errorVariance` of `seedNoise`. 0 if left out, and
   * to be left out under common random numbers, whose noise is the same in all rows.
   */
  errorVariance?: number
  /** Coverage in (0, 1), 0.95 if left out. */
  level?: number
  /** 500 if left out. */
  resamples?: number
}

export interface SobolIndices {
  /** Base samples used, and those left out because some run of theirs failed. */
  baseSamples: number
  dropped: number
  /** Share of the variance that goes when the factor is known, by factor. */
  first: Estimate[]
  /** Share that is left when all but the factor are known, by factor. */
  total: Estimate[]
  /** `second[j][k]` for j < k: share of both together beyond each alone; empty without second order. */
  second: Estimate[][]
}

/**
 * Sobol indices with intervals of plus and minus z standard deviations over bootstrapped base samples, as in SALib. A
 * constant output has 0 for all indices and ends.
 * @param outputs outputs in the row order of SALib, see `saltelliOutputs`; NaN where a run failed
 */
export function sobolIndices(outputs: ArrayLike<number>, factors: number, options: SobolOptions): SobolIndices {
  const { seed, secondOrder, errorVariance = 0, level = 0.95, resamples = 500 } = options
  const parts = saltelliOutputs(outputs, factors, secondOrder)
  const { baseSamples, dropped } = parts
  const rows = Int32Array.from({ length: baseSamples }, (_, row) => row)
  const values = sobolAt(parts, rows, errorVariance)
  const resampled = Array.from({ length: resamples }, (_, resample) => {
    drawRows(rows, [baseSamples], seed, resample)
    return sobolAt(parts, rows, errorVariance)
  })

  const z = normalQuantile((1 + level) / 2)
  const estimate = (pick: (each: SobolValues) => number): Estimate => {
    const value = pick(values)
    const half = z * Math.sqrt(varianceOf(resampled.map(pick)))
    return estimateOf(value, value - half, value + half)
  }
  return {
    baseSamples,
    dropped,
    first: values.first.map((_, j) => estimate(({ first }) => first[j])),
    total: values.total.map((_, j) => estimate(({ total }) => total[j])),
    second: values.second.map((row, j) => row.map((_, k) => estimate(({ second }) => second[j][k]))),
  }
}
