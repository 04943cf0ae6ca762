import fc from 'fast-check'
import { expect, it } from 'vitest'
import { wilsonInterval } from '../../../../experiments/measure/robust/wilson-interval.ts'

it('equals the published example', () => {
  // Newcombe, Statistics in Medicine 17 (1998), table I, method 3: 81 of 263 and 0 of 20.
  const many = wilsonInterval(81, 263)
  expect(many.low).toBeCloseTo(0.2553, 4)
  expect(many.high).toBeCloseTo(0.3662, 4)
  const none = wilsonInterval(0, 20)
  expect([none.low, none.distinguishable]).toEqual([0, false])
  expect(none.high).toBeCloseTo(0.1611, 4)
})

it('holds the share, stays within 0 and 1, and mirrors failures', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(500), (n, any) => {
      const successes = any % (n + 1)
      const { estimate, low, high } = wilsonInterval(successes, n)
      expect(0 <= low && low <= estimate && estimate <= high && high <= 1).toBe(true)
      const mirrored = wilsonInterval(n - successes, n)
      expect(mirrored.low).toBeCloseTo(1 - high, 12)
    }),
  )
})

it('says nothing without trials', () => {
  expect(wilsonInterval(0, 0)).toEqual({
    estimate: Number.NaN,
    low: Number.NaN,
    high: Number.NaN,
    distinguishable: false,
  })
})
