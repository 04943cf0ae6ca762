import { bootstrapInterval, type BootstrapOptions } from '../bootstrap/bootstrap-interval.ts'
import type { Estimate } from '../estimate.ts'
import { meanAt } from '../mean-at.ts'
import { meanOf } from '../mean-of.ts'
import { wilsonInterval } from '../robust/wilson-interval.ts'

/** Fits an emulator to these rows and gives its prediction at another row, with the variance of what was seen there. */
export type FitToRows = (rows: readonly number[]) => (row: number) => { mean: number; variance: number }

/** How well an emulator foretells points that it has not seen. */
export interface EmulatorAccuracy {
  /** 1 less the squared errors over the squares around the mean: 1 is exact, 0 no better than the mean. */
  q2: Estimate
  /** Root mean squared error, in the unit of the outcome. */
  rmse: Estimate
  /** Share of the points within two predicted standard deviations; about 0.95 where the emulator knows what it knows. */
  withinTwoSd: Estimate
  /** Errors, predicted less seen, over the predicted standard deviation, by row. */
  standardized: number[]
}

/**
 * Accuracy by leaving out each row in turn (L. Bastos and A. O'Hagan, Technometrics 51, 2009). BCa intervals over rows,
 * Wilson's for the share. Q2 is NaN where all values are equal.
 */
export function leaveOneOut(values: readonly number[], fit: FitToRows, options: BootstrapOptions): EmulatorAccuracy {
  const rows = [...values.keys()]
  const predictions = rows.map((left) => fit(rows.filter((row) => row !== left))(left))
  const errors = predictions.map(({ mean }, row) => mean - values[row])
  const squares = errors.map((error) => error ** 2)
  const standardized = predictions.map(({ variance }, row) =>
    errors[row] === 0 ? 0 : errors[row] / Math.sqrt(variance),
  )
  const q2 = (sample: Int32Array): number => {
    const mean = meanAt(values, sample)
    return 1 - meanAt(squares, sample) / meanOf(Array.from(sample, (row) => (values[row] - mean) ** 2))
  }
  const within = standardized.filter((each) => Math.abs(each) <= 2).length
  return {
    q2: bootstrapInterval([values.length], q2, options),
    rmse: bootstrapInterval([values.length], (sample) => Math.sqrt(meanAt(squares, sample)), options),
    withinTwoSd: wilsonInterval(within, values.length, options.level),
    standardized,
  }
}
