import { expect, it } from 'vitest'
import { posteriorDirections } from '../../../../experiments/measure/calibration/posterior-directions.ts'
import { uniform } from '../../../../model/random.ts'

/** Two priors of variance 1 that the data leave but for their sum, and a third that they do not touch. */
const draws = Array.from({ length: 600 }, (_, i) => {
  const [free, other, rest] = [0, 1, 2].map((k) => Math.sqrt(12) * (uniform(3, k, i, 0) - 0.5))
  return [free, -free + 0.1 * other, rest]
})

it('finds the combination that the data pin and the ways along which parameters move unseen', () => {
  const found = posteriorDirections(
    draws,
    draws.map(() => 1),
    { seed: 1, resamples: 400 },
  )
  expect(found.map(({ pinned }) => pinned)).toEqual([true, false, false])
  const [first] = found
  expect(Math.abs(first.loadings[0])).toBeCloseTo(Math.SQRT1_2, 1)
  expect(first.loadings[0]).toBeCloseTo(first.loadings[1], 1)
  expect(first.contraction.estimate).toBeGreaterThan(0.98)
  // Together they are as wide as both: wider than one prior.
  expect(found[2].contraction.estimate).toBeLessThan(-0.5)
  for (const { loadings } of found) {
    expect(loadings.reduce((sum, each) => sum + each ** 2, 0)).toBeCloseTo(1, 9)
    expect(Math.max(...loadings)).toBeGreaterThanOrEqual(Math.max(...loadings.map(Math.abs)) - 1e-12)
  }
})

it('counts a draw by its weight', () => {
  const weights = draws.map(([free]) => Number(Math.abs(free) < 0.5))
  const found = posteriorDirections(draws, weights, { seed: 1, resamples: 400 })
  expect(found.map(({ pinned }) => pinned)).toEqual([true, true, false])
})
