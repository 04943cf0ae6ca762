import { bootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import type { Estimate } from '../estimate.ts'
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
 * Morris measures by factor with BCa intervals over trajectories; mu* as in F. Campolongo et al., Environmental
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
    const over = (statistic: (sample: number[]) => number): Estimate =>
      bootstrapInterval([values.length], (rows) => statistic(Array.from(rows, (row) => values[row])), options)
    const noiseFloor = noiseSize(effects, errorVariance)
    const muStar = over((sample) => meanOf(sample.map(Math.abs)))
    return {
      mu: over(meanOf),
      muStar: { ...muStar, distinguishable: muStar.low > noiseFloor },
      sigma: over((sample) => Math.sqrt(varianceOf(sample))),
      noiseFloor,
      n: values.length,
    }
  })
}

/** Mean size of a normal variable is sqrt(2 / pi) standard deviations; a difference of two outputs has twice the variance. */
function noiseSize(effects: readonly ElementaryEffect[], errorVariance: number): number {
  if (errorVariance === 0) return 0
  return 2 * Math.sqrt(errorVariance / Math.PI) * meanOf(effects.map(({ step }) => 1 / step))
}
