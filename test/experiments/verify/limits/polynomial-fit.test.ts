import { expect, it } from 'vitest'
import { polynomialFit } from '../../../../experiments/verify/limits/polynomial-fit.ts'

it('gives a cubic back from points on it', () => {
  const cubic = (x: number) => 2 - 3 * x + 0.5 * x ** 2 - 4 * x ** 3
  const xs = [-1, -0.4, 0.3, 0.9, 1.6, 2]
  const fit = polynomialFit(xs, xs.map(cubic), 3)
  for (const x of [-2, 0, 0.77, 3]) expect(fit(x)).toBeCloseTo(cubic(x), 8)
})

it('leaves residuals that no line can lessen', () => {
  const [xs, ys] = [
    [0, 1, 2, 3, 4],
    [1, 3, 2, 5, 4],
  ]
  const residuals = xs.map((x, i) => ys[i] - polynomialFit(xs, ys, 1)(x))
  expect(residuals.reduce((sum, r) => sum + r, 0)).toBeCloseTo(0, 12)
  expect(residuals.reduce((sum, r, i) => sum + r * xs[i], 0)).toBeCloseTo(0, 12)
})
