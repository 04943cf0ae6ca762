import fc from 'fast-check'
import { expect, it } from 'vitest'
import { kendallTau } from '../../../../experiments/measure/expect/kendall-tau.ts'

it('equals the known values', () => {
  expect(kendallTau([1, 2, 3, 4, 5], [1, 2, 3, 5, 4])).toBeCloseTo(0.8, 12)
  expect(kendallTau([1, 2, 3, 4, 5, 6, 7], [1, 3, 2, 3, 5, 4, 7])).toBeCloseTo(0.78072, 6)
  expect(kendallTau([1, 1, 1], [1, 2, 3])).toBe(Number.NaN)
})

it('equals the count over all pairs', () => {
  const sample = fc.array(fc.tuple(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 6 })), {
    minLength: 2,
    maxLength: 25,
  })
  fc.assert(
    fc.property(sample, (pairs) => {
      let [agreeing, untiedX, untiedY] = [0, 0, 0]
      pairs.forEach(([x, y], i) => {
        for (const [otherX, otherY] of pairs.slice(i + 1)) {
          agreeing += Math.sign(otherX - x) * Math.sign(otherY - y)
          untiedX += Number(otherX !== x)
          untiedY += Number(otherY !== y)
        }
      })
      const tau = kendallTau(
        pairs.map(([x]) => x),
        pairs.map(([, y]) => y),
      )
      if (untiedX * untiedY === 0) expect(tau).toBe(Number.NaN)
      else expect(tau).toBeCloseTo(agreeing / Math.sqrt(untiedX * untiedY), 12)
    }),
  )
})
