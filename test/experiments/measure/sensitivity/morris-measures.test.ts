import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { elementaryEffects } from '../../../../experiments/measure/sensitivity/elementary-effects.ts'
import { morrisMeasures } from '../../../../experiments/measure/sensitivity/morris-measures.ts'
import { normal } from '../../../../model/random.ts'

const file = new URL('../../../known-answers/salib-morris-effects.json', import.meta.url)
const known = JSON.parse(readFileSync(file, 'utf8')) as {
  factors: number
  points: number[][]
  outputs: number[]
  mu: number[]
  mu_star: number[]
  sigma: number[]
}
const options = { seed: 1, resamples: 200 }

describe('morrisMeasures', () => {
  it('equals SALib on the same points to 1e-12', () => {
    morrisMeasures(known.points, known.outputs, known.factors, options).forEach(({ mu, muStar, sigma, n }, j) => {
      expect(Math.abs(mu.estimate - known.mu[j])).toBeLessThan(1e-12)
      expect(Math.abs(muStar.estimate - known.mu_star[j])).toBeLessThan(1e-12)
      expect(Math.abs(sigma.estimate - known.sigma[j])).toBeLessThan(1e-12)
      expect(n).toBe(8)
    })
  })

  it('finds the coefficients of a linear function, without spread', () => {
    const coefficient = fc.integer({ min: -100, max: 100 })
    fc.assert(
      fc.property(fc.tuple(coefficient, coefficient, coefficient, coefficient), (c) => {
        const outputs = known.points.map((u) => u.reduce((sum, value, j) => sum + c[j] * value, 0))
        morrisMeasures(known.points, outputs, 4, { seed: 1, resamples: 20 }).forEach(({ mu, muStar, sigma }, j) => {
          expect(mu.estimate).toBeCloseTo(c[j], 9)
          expect(muStar.estimate).toBeCloseTo(Math.abs(c[j]), 9)
          expect(sigma.estimate).toBeCloseTo(0, 9)
          expect(muStar.distinguishable).toBe(c[j] !== 0)
        })
      }),
      { numRuns: 30 },
    )
  })

  it('puts what noise alone gives as a floor', () => {
    const sd = 3
    const many = Array.from({ length: 20 }, () => known.points).flat()
    const noisy = many.map((u, row) => 40 * u[0] + sd * normal(2, 80, row, 0))
    const [strong, ...inert] = morrisMeasures(many, noisy, 4, { ...options, errorVariance: sd ** 2 })
    expect(strong.muStar.distinguishable).toBe(true)
    for (const { muStar, noiseFloor } of inert) {
      expect(muStar.distinguishable).toBe(false)
      expect(muStar.low).toBeGreaterThan(0)
      expect(Math.abs(muStar.estimate / noiseFloor - 1)).toBeLessThan(0.15)
    }
  })
})

describe('elementaryEffects', () => {
  const trajectory = [
    [0, 0],
    [0.5, 0],
    [0.5, 0.5],
  ]

  it('divides by the step, whichever way it goes', () => {
    expect(elementaryEffects(trajectory, [1, 3, 2], 2)).toEqual([
      [{ trajectory: 0, effect: 4, step: 0.5 }],
      [{ trajectory: 0, effect: -2, step: 0.5 }],
    ])
    const back = elementaryEffects(trajectory.toReversed(), [2, 3, 1], 2)
    expect(back.map(([{ effect }]) => effect)).toEqual([4, -2])
  })

  it('leaves out failed runs and steps that rounding closed', () => {
    const effects = elementaryEffects([...trajectory, [0, 0], [0, 0], [0, 1]], [1, Number.NaN, 2, 1, 1, 5], 2)
    expect(effects.map((each) => each.length)).toEqual([0, 1])
  })

  it('refuses rows that are no trajectories', () => {
    expect(() => elementaryEffects(trajectory.slice(1), [1, 2], 2)).toThrow(RangeError)
    expect(() => elementaryEffects(trajectory.with(1, [0.5, 0.1]), [1, 2, 3], 2)).toThrow(RangeError)
  })
})
