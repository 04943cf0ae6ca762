import { bootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import type { Estimate } from '../estimate.ts'
import { meanInterval } from '../bootstrap/mean-interval.ts'
import { influenceInterval, manyRows } from '../bootstrap/influence-interval.ts'
import { meanOf } from '../mean-of.ts'
import { varianceOf } from '../variance-of.ts'
import { type ElementaryEffect, elementaryEffects } from './elementary-effects.ts'

/** Morris measures of one factor, in the unit of the outcome over the factor's whole range. */
export interface MorrisMeasures {
  /** Mean effect. */
  mu: Estimate
  /** Mean size of the effect; distinguishable where its interval lies above `noiseFloor`. */
  muStar: Estimate
  /** Standard deviation of the effect: interactions and curvature. */
  sigma: Estimate
  /** Mean size that seed noise alone would give; 0 for a deterministic model. */
  noiseFloor: number
  /** Effects used. */
  n: number
}

export interface MorrisOptions extends BootstrapOptions {
  /** Variance of the seed noise in one output, in its squared unit; 0 if left out, as under common random numbers. */
  errorVariance?: number
}

/**
 * Morris measures by factor with BCa intervals over trajectories, from sums where there are many; mu* as in F. Campolongo et al., Environmental
 * Modelling & Software 22 (2007) 1509-1518.
 * @param points rows of factor values scaled to 0 ... 1, see `elementaryEffects`
 */
export function morrisMeasures(
  points: readonly (readonly number[])[],
  outputs: ArrayLike<number>,
  factors: number,
  { errorVariance = 0, ...options }: MorrisOptions,
): MorrisMeasures[] {
  return elementaryEffects(points, outputs, factors).map((effects) => {
    const values = effects.map(({ effect }) => effect)
    const noiseFloor = noiseSize(effects, errorVariance)
    const muStar = meanInterval(values.map(Math.abs), options)
    return {
      mu: meanInterval(values, options),
      muStar: { ...muStar, distinguishable: muStar.low > noiseFloor },
      sigma: deviationInterval(values, options),
      noiseFloor,
      n: values.length,
    }
  })
}

function deviationInterval(values: readonly number[], options: BootstrapOptions): Estimate {
  const n = values.length
  const sd = Math.sqrt(varianceOf(values))
  if (n < manyRows || sd === 0)
    return bootstrapInterval(
      [n],
      (rows) => Math.sqrt(varianceOf(Float64Array.from(rows, (row) => values[row]))),
      options,
    )
  const mean = meanOf(values)
  const influences = Float64Array.from(values, (value) => ((value - mean) ** 2 - sd ** 2) / (2 * sd * n))
  return influenceInterval(sd, influences, options.level)
}

/** Mean size of a normal variable is sqrt(2 / pi) standard deviations; a difference of two outputs has twice the variance. */
function noiseSize(effects: readonly ElementaryEffect[], errorVariance: number): number {
  if (errorVariance === 0) return 0
  return 2 * Math.sqrt(errorVariance / Math.PI) * meanOf(effects.map(({ step }) => 1 / step))
}
