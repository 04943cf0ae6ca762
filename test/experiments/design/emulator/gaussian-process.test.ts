import { expect, test } from 'vitest'
import { compassSearch } from '../../../../experiments/design/emulator/compass-search.ts'
import { fitEmulator } from '../../../../experiments/design/emulator/emulator.ts'
import { gaussianProcess } from '../../../../experiments/design/emulator/gaussian-process.ts'
import { sobolSequence } from '../../../../experiments/design/sobol/sobol-sequence.ts'

const positions = [[0], [0.25], [0.6], [1]]
const values = [0, 1, -0.5, 0.2]
const none = [0, 0, 0, 0]

test('known answer: RBF with lengthscale 0.3 and nugget 1e-6', () => {
  const kernel = { variance: 1, lengthscales: [0.3] }
  const nugget = values.map(() => 1e-6)
  const process = gaussianProcess(positions, values, kernel, nugget)!
  const { mean, variance } = process.predict([0.4])
  expect(mean).toBeCloseTo(0.574812, 6)
  expect(variance).toBeCloseTo(0.020871, 6)
  expect(process.logMarginalLikelihood).toBeCloseTo(-5.843692, 6)
})

test('without noise it passes through the values, and far away it knows nothing', () => {
  const process = gaussianProcess(positions, values, { variance: 2, lengthscales: [0.3] }, none)!
  for (const [i, position] of positions.entries()) {
    expect(process.predict(position).mean).toBeCloseTo(values[i], 9)
    expect(process.predict(position).variance).toBeCloseTo(0, 9)
  }
  expect(process.predict([50]).mean).toBeCloseTo(0, 12)
  expect(process.predict([50]).variance).toBeCloseTo(2, 12)
})

test('a singular covariance is answered with undefined', () => {
  expect(gaussianProcess([[0], [0]], [1, 2], { variance: 1, lengthscales: [1] }, [0, 0])).toBeUndefined()
})

test('the fitted emulator predicts a smooth function, and its doubt covers its error', () => {
  const f = ([x, y]: readonly number[]) => 100 + 10 * Math.sin(4 * x) + 3 * y ** 2
  const seen = sobolSequence(30, 2, 32)
  const emulate = fitEmulator(
    seen,
    seen.map(f),
    seen.map(() => 0),
  )
  for (const position of sobolSequence(50, 2, 128)) {
    const { mean, variance } = emulate(position)
    expect(Math.abs(mean - f(position))).toBeLessThan(0.1)
    expect(Math.abs(mean - f(position))).toBeLessThan(6 * Math.sqrt(variance) + 1e-3)
  }
})

test('known noise is smoothed and not followed', () => {
  const seen = Array.from({ length: 40 }, (_, i) => [i / 39])
  const noisy = seen.map(([x], i) => x + (i % 2 === 0 ? 0.2 : -0.2))
  const emulate = fitEmulator(
    seen,
    noisy,
    seen.map(() => 0.04),
  )
  for (const [x] of seen.slice(2, -2)) expect(Math.abs(emulate([x]).mean - x)).toBeLessThan(0.1)
})

test('a constant outcome is predicted as it is', () => {
  const { mean } = fitEmulator(positions, [4, 4, 4, 4], none)([0.5])
  expect(mean).toBeCloseTo(4, 9)
})

test('compass search finds a minimum inside the box and one on its edge', () => {
  const bowl = ([x, y]: readonly number[]) => (x - 0.3) ** 2 + (y - 7) ** 2
  const [x, y] = compassSearch(
    bowl,
    [1, 1],
    [
      [-2, 2],
      [0, 5],
    ],
    1e-6,
  )
  expect(x).toBeCloseTo(0.3, 4)
  expect(y).toBe(5)
})
