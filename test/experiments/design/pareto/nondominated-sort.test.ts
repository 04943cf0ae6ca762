import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crowdingDistance } from '../../../../experiments/design/pareto/crowding-distance.ts'
import { dominates } from '../../../../experiments/design/pareto/dominates.ts'
import { nondominatedSort } from '../../../../experiments/design/pareto/nondominated-sort.ts'

test('fronts of a small set by hand', () => {
  const points = [
    [1, 5],
    [2, 2],
    [5, 1],
    [3, 3],
    [4, 4],
    [2, 2],
  ]
  expect(nondominatedSort(points).map((front) => front.toSorted((a, b) => a - b))).toEqual([[0, 1, 2, 5], [3], [4]])
})

test('nothing dominates within a front, and something in the front before dominates each later point', () => {
  const value = fc.integer({ min: 0, max: 6 })
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 30 }), (points) => {
      const fronts = nondominatedSort(points)
      expect(fronts.flat().toSorted((a, b) => a - b)).toEqual(points.map((_, i) => i))
      for (const [rank, front] of fronts.entries()) {
        for (const i of front) {
          expect(front.some((j) => dominates(points[j], points[i]))).toBe(false)
          if (rank > 0) expect(fronts[rank - 1].some((j) => dominates(points[j], points[i]))).toBe(true)
        }
      }
    }),
  )
})

test('crowding: infinite at the ends, inside the gap between neighbours as shares of the range', () => {
  const front = [
    [0, 10],
    [1, 6],
    [4, 0],
  ]
  expect(crowdingDistance(front)).toEqual([Number.POSITIVE_INFINITY, 2, Number.POSITIVE_INFINITY])
  expect(
    crowdingDistance([
      [1, 1],
      [1, 1],
      [1, 1],
    ])[1],
  ).toBe(0)
})
