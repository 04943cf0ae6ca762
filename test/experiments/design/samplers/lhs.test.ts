import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maximinLatinHypercube } from '../../../../experiments/design/samplers/latin-hypercube.ts'
import { lhs } from '../../../../experiments/design/samplers/lhs.ts'
import { squaredDistance } from '../../../../experiments/design/unit-cube.ts'
import { range } from '../factors.ts'

test('every factor has one point in each cell of equal probability', () => {
  const seeds = fc.nat(0xffff_ffff)
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 6 }), seeds, (count, k, seed) => {
      const points = maximinLatinHypercube(count, k, seed)
      for (let j = 0; j < k; j++) {
        const cells = points.map((point) => Math.floor(point[j] * count)).toSorted((a, b) => a - b)
        expect(cells).toEqual(Array.from({ length: count }, (_, i) => i))
      }
    }),
    { numRuns: 50 },
  )
})

test('strata hold on distributions that are not uniform', () => {
  const factor = { ...range('x', 0, 100), quantile: (u: number) => -10 * Math.log(1 - u) }
  const cells = lhs([factor], { points: 20 }, 3).map(({ x }) => Math.floor((1 - Math.exp(-x / 10)) * 20))
  expect(new Set(cells).size).toBe(20)
})

/** Distance of the two nearest points. */
function nearest(points: number[][]): number {
  return Math.min(...points.flatMap((p, i) => points.slice(0, i).map((q) => Math.sqrt(squaredDistance(p, q)))))
}

test('the nearest two points lie farther apart than in a hypercube made without search', () => {
  // Mean over 400 plain Latin hypercubes of 10 points in 2 dimensions: 0.095; one in a hundred reaches 0.21.
  for (const seed of [0, 1, 2, 3, 4]) expect(nearest(maximinLatinHypercube(10, 2, seed))).toBeGreaterThan(0.17)
})
