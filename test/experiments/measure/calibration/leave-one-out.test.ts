import { inv, multiply } from 'mathjs'
import { expect, it } from 'vitest'
import { leaveOneOut } from '../../../../experiments/measure/calibration/leave-one-out.ts'
import { gaussianProcess } from '../../../../experiments/design/emulator/gaussian-process.ts'
import { normal, uniform } from '../../../../model/random.ts'

const options = { seed: 1, resamples: 300 }

it('equals the closed form for a Gaussian process', () => {
  const x = [0, 0.25, 0.6, 1]
  const y = [0, 1, -0.5, 0.2]
  const nugget = 1e-6
  const kernel = { variance: 1, lengthscales: [0.3] }
  const { rmse, standardized, q2 } = leaveOneOut(
    y,
    (rows) => {
      const process = gaussianProcess(
        rows.map((row) => [x[row]]),
        rows.map((row) => y[row]),
        kernel,
        rows.map(() => nugget),
      )
      return (row) => {
        const { mean, variance } = process?.predict([x[row]]) ?? { mean: Number.NaN, variance: Number.NaN }
        return { mean, variance: variance + nugget }
      }
    },
    options,
  )
  // Rasmussen and Williams (2006), equations 5.10 to 5.12: error [K^-1 y]_i / [K^-1]_ii, variance 1 / [K^-1]_ii.
  const covariance = x.map((p, i) => x.map((q, j) => Math.exp(-((p - q) ** 2) / (2 * 0.09)) + (i === j ? nugget : 0)))
  const inverse = inv(covariance)
  const errors = multiply(inverse, y).map((value, i) => -value / inverse[i][i])
  standardized.forEach((value, i) => expect(value).toBeCloseTo(errors[i] * Math.sqrt(inverse[i][i]), 6))
  const squares = errors.reduce((sum, error) => sum + error ** 2, 0)
  expect(rmse.estimate).toBeCloseTo(Math.sqrt(squares / 4), 6)
  const mean = 0.7 / 4
  expect(q2.estimate).toBeCloseTo(1 - squares / y.reduce((sum, value) => sum + (value - mean) ** 2, 0), 6)
})

it('is 1 for what is foretold exactly, and about 0 for the mean of the others', () => {
  const values = Array.from({ length: 60 }, (_, i) => uniform(1, 1, i, 0))
  const exact = leaveOneOut(values, () => (row) => ({ mean: values[row], variance: 0 }), options)
  expect([exact.q2.estimate, exact.rmse.estimate, exact.withinTwoSd.estimate]).toEqual([1, 0, 1])
  const others = (rows: readonly number[]) => rows.reduce((sum, row) => sum + values[row], 0) / rows.length
  const mean = leaveOneOut(values, (rows) => () => ({ mean: others(rows), variance: 1 / 12 }), options)
  // Leaving a value out makes its error n / (n - 1) of its distance to the mean.
  expect(mean.q2.estimate).toBeCloseTo(1 - (60 / 59) ** 2, 9)
  expect(mean.q2.high).toBeLessThan(0.01)
})

it('finds an emulator that is too sure of itself', () => {
  const values = Array.from({ length: 200 }, (_, i) => normal(2, 2, i, 0))
  const share = (sd: number) => leaveOneOut(values, () => () => ({ mean: 0, variance: sd ** 2 }), options).withinTwoSd
  expect(Math.abs(share(1).estimate - 0.954)).toBeLessThan(0.04)
  expect(share(0.5).high).toBeLessThan(0.8)
})

it('never lets the fit see the row that is foretold', () => {
  const seen: boolean[] = []
  leaveOneOut(
    [1, 2, 3, 4],
    (rows) => (row) => {
      seen.push(rows.includes(row) || rows.length !== 3)
      return { mean: 0, variance: 1 }
    },
    options,
  )
  expect(seen).toEqual([false, false, false, false])
})
