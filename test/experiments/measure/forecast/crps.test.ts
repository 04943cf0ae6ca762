import fc from 'fast-check'
import { expect, test } from 'vitest'
import { crpsOfEnsemble, crpsOfNormal } from '../../../../experiments/measure/forecast/crps.ts'
import { normalQuantile } from '../../../../model/math.ts'

const figure = fc.double({ min: -100, max: 100, noNaN: true })

test('one member is scored by its absolute error, and so is a normal without spread', () => {
  expect(crpsOfEnsemble([3], 5)).toBe(2)
  expect(crpsOfNormal({ mean: 3, sd: 0 }, 5)).toBe(2)
})

test('an ensemble is scored by its distance less half its own spread, over all pairs', () => {
  fc.assert(
    fc.property(fc.array(figure, { minLength: 1, maxLength: 12 }), figure, (members, observed) => {
      const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length
      const pairs = members.flatMap((a) => members.map((b) => Math.abs(a - b)))
      const wanted = mean(members.map((x) => Math.abs(x - observed))) - mean(pairs) / 2
      expect(crpsOfEnsemble(members, observed)).toBeCloseTo(wanted, 8)
    }),
  )
})

test('a large sample of a normal has the score of the normal', () => {
  const members = Array.from({ length: 4000 }, (_, i) => 2 + 3 * normalQuantile((i + 0.5) / 4000))
  for (const observed of [-4, 2, 3.5]) {
    expect(crpsOfEnsemble(members, observed)).toBeCloseTo(crpsOfNormal({ mean: 2, sd: 3 }, observed), 2)
  }
  // Known value: (sqrt 2 - 1) / sqrt pi at the middle of the standard normal.
  expect(crpsOfNormal({ mean: 0, sd: 1 }, 0)).toBeCloseTo((Math.SQRT2 - 1) / Math.sqrt(Math.PI), 9)
})
