import fc from 'fast-check'
import { expect, it } from 'vitest'
import { nondominatedSort } from '../../../../experiments/design/pareto/nondominated-sort.ts'
import { nondominated } from '../../../../experiments/measure/front/nondominated.ts'

it('is the first front of the nondominated sort', () => {
  const point = fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 }))
  fc.assert(
    fc.property(fc.array(point, { maxLength: 30 }), (points) => {
      expect(nondominated(points)).toEqual((nondominatedSort(points)[0] ?? []).toSorted((p, q) => p - q))
    }),
  )
})
