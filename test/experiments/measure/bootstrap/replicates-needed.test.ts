import fc from 'fast-check'
import { expect, it } from 'vitest'
import { replicatesNeeded } from '../../../../experiments/measure/bootstrap/replicates-needed.ts'

const pilot = { replicates: 10, sd: 2, halfWidth: 0.5, level: 0.95 }

it('asks for 82 where ten replicates have a standard deviation of four half widths', () => {
  expect(replicatesNeeded(pilot)).toBe(82)
})

it('never asks for fewer than there are, nor says anything on one', () => {
  expect(replicatesNeeded({ ...pilot, sd: 0 })).toBe(10)
  expect(replicatesNeeded({ ...pilot, replicates: 1 })).toBe(Number.NaN)
})

it('asks for more where the interval shall be narrower or surer', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.01, max: 2, noNaN: true }),
      fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      (d, p) => {
        const asked = replicatesNeeded({ ...pilot, halfWidth: d, level: p })
        expect(replicatesNeeded({ ...pilot, halfWidth: d / 2, level: p })).toBeGreaterThanOrEqual(asked)
        expect(replicatesNeeded({ ...pilot, halfWidth: d, level: (1 + p) / 2 })).toBeGreaterThanOrEqual(asked)
      },
    ),
  )
})
