import fc from 'fast-check'
import { expect, it } from 'vitest'
import { normalQuantile } from '../../../model/math.ts'
import { exact, reference } from './reference.ts'

/**
 * Probability below x and density at x, to 40 digits: 1/2 + density(x) (x + x^3/3 + x^5/15 + ...), Abramowitz and
 * Stegun 26.2.11.
 */
function normal(x: number) {
  const square = exact(x).pow(2)
  const density = square
    .div(-2)
    .exp()
    .div(exact(8).times(exact(1).atan()).sqrt())
  let term = exact(x)
  let sum = exact(0)
  for (let odd = 3; term.abs().gt(1e-45); odd += 2) {
    sum = sum.plus(term)
    term = term.times(square).div(odd)
  }
  return { probability: density.times(sum).plus(0.5), density }
}

it('Phi(quantile(p)) = p within 1e-15 of the quantile, from the middle to 1e-16', () => {
  const tail = fc.double({ min: 1, max: 36, noNaN: true }).map((x) => reference.exp(-x).toNumber())
  fc.assert(
    fc.property(fc.oneof(fc.double({ min: 0.001, max: 0.999, noNaN: true }), tail), (p) => {
      const quantile = normalQuantile(p)
      const { probability, density } = normal(quantile)
      const error = probability.minus(exact(p)).div(density).toNumber()
      expect(Math.abs(error)).toBeLessThanOrEqual(1e-15 * Math.max(1, Math.abs(quantile)))
    }),
    { numRuns: 500, seed: 20230701 },
  )
})

it('is odd about one half and rises', () => {
  let before = -Infinity
  for (let i = 1; i < 2048; i++) {
    const quantile = normalQuantile(i / 4096)
    expect(quantile).toBeGreaterThan(before)
    expect(normalQuantile(1 - i / 4096)).toBe(-quantile)
    before = quantile
  }
})

it("agrees with Wichura's own test values", () => {
  expect(normalQuantile(0.25)).toBeCloseTo(-0.674489750196082, 15)
  expect(normalQuantile(0.001)).toBeCloseTo(-3.090232306167814, 14)
  expect(normalQuantile(1e-20)).toBeCloseTo(-9.26234008979841, 13)
})
