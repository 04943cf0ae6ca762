import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  triangularQuantile,
  truncatedBeta,
  truncatedLognormal,
  truncatedNormal,
  type Truncated,
} from '../../../../experiments/spec/forms/quantiles.ts'

const far = Number.POSITIVE_INFINITY

describe('published quantiles', () => {
  test.each([
    ['normal, 97.5 percent', truncatedNormal(0, 1, -far, far).quantile(0.975), 1.959963984540054],
    ['normal, 0.1 percent', truncatedNormal(10, 2, -far, far).quantile(0.001), 10 - 2 * 3.090232306167813],
    // Half normal: the quantile of |z|.
    ['normal above its mean', truncatedNormal(0, 1, 0, far).quantile(0.5), 0.6744897501960817],
    ['normal below its mean', truncatedNormal(0, 1, -far, 0).quantile(0.5), -0.6744897501960817],
    // Phi(8) = 1 - 6.22e-16: all digits are lost unless the tail is turned.
    ['normal far above its mean', truncatedNormal(0, 1, 8, far).quantile(0.5), 8.084911007391545],
    ['beta(2, 2), a quarter', truncatedBeta({ alpha: 2, beta: 2, from: 0, to: 1 }, 0, 1).quantile(0.15625), 0.25],
    ['beta(1, 1) is uniform', truncatedBeta({ alpha: 1, beta: 1, from: 2, to: 4 }, 2, 3).quantile(0.5), 2.5],
    ['triangular, its mode', triangularQuantile(0, 1, 4)(0.25), 1],
    ['triangular, above its mode', triangularQuantile(0, 1, 4)(0.8125), 2.5],
  ])('%s', (_, found, known) => expect(found).toBeCloseTo(known, 10))
})

test('mean and sd of a lognormal are those of the value', () => {
  const { quantile } = truncatedLognormal(0.3, 0.1, 0, far)
  const cells = 200_000
  const values = Array.from({ length: cells }, (_, i) => quantile((i + 0.5) / cells))
  const mean = values.reduce((sum, x) => sum + x, 0) / cells
  const variance = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / cells
  expect(mean).toBeCloseTo(0.3, 4)
  expect(Math.sqrt(variance)).toBeCloseTo(0.1, 4)
})

test('a quantile rises with its share and never leaves its range', () => {
  const share = fc.double({ min: 1e-12, max: 1 - 1e-12, noNaN: true })
  const positive = fc.double({ min: 0.05, max: 5, noNaN: true })
  const within = ({ quantile }: Truncated, u: number, v: number, low: number, high: number) => {
    const [less, more] = [quantile(Math.min(u, v)), quantile(Math.max(u, v))]
    expect(less).toBeLessThanOrEqual(more)
    expect(less).toBeGreaterThanOrEqual(low)
    expect(more).toBeLessThanOrEqual(high)
  }
  fc.assert(
    fc.property(share, share, positive, positive, (u, v, a, b) => {
      within(truncatedNormal(a - 2, b, -1, 1.5), u, v, -1, 1.5)
      within(truncatedLognormal(a, b, 0.2, 3), u, v, 0.2, 3)
      within(truncatedBeta({ alpha: a, beta: b, from: 0, to: 1 }, 0.1, 0.7), u, v, 0.1, 0.7)
    }),
  )
})
