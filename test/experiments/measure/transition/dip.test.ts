import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bistability } from '../../../../experiments/measure/transition/bistability.ts'
import { dip } from '../../../../experiments/measure/transition/dip.ts'
import { dipTest } from '../../../../experiments/measure/transition/dip-test.ts'
import { normal, uniform } from '../../../../model/random.ts'

describe('dip', () => {
  it('equals the known values', () => {
    expect(dip([1, 1, 2, 2])).toBe(0.25)
    expect(dip([0, 1, 3, 6])).toBe(0.125)
    expect(dip([0, 2, 3, 5, 6])).toBeCloseTo(2 / 15, 14)
    expect(dip([3, 3, 3])).toBeCloseTo(1 / 6, 14)
  })

  it('lies between 1/(2n) and 1/4 and sees neither scale nor direction', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 40 }), (values) => {
        const sorted = values.toSorted((a, b) => a - b)
        const found = dip(sorted)
        expect(found).toBeGreaterThanOrEqual(1 / (2 * sorted.length))
        expect(found).toBeLessThanOrEqual(0.25)
        expect(dip(sorted.map((value) => 7 + 4 * value))).toBeCloseTo(found, 12)
        expect(dip(sorted.map((value) => -value).toReversed())).toBeCloseTo(found, 12)
      }),
    )
  })
})

describe('dipTest', () => {
  it('gives uniform samples of any size a p that is itself uniform', () => {
    for (const size of [50, 5000]) {
      const small = Array.from({ length: 40 }, (_, trial) =>
        dipTest(
          Float64Array.from({ length: size }, (_, i) => uniform(3, 4, i, trial)),
          { seed: 8, samples: 99 },
        ),
      ).filter(({ p }) => p < 0.5)
      expect(small.length).toBeGreaterThan(11)
      expect(small.length).toBeLessThan(29)
    }
  })
})

describe('bistability', () => {
  const heaps = (distance: number) =>
    Float64Array.from({ length: 200 }, (_, i) => (i % 2 === 0 ? distance : 0) + normal(5, 6, i, 0))

  it('sees two heaps five spreads apart and measures them', () => {
    const found = bistability(heaps(5), { seed: 1 })
    expect(found?.bistable).toBe(true)
    expect(found?.ashmanD).toBeGreaterThan(4)
    expect(found?.mixture.means.toSorted((a, b) => a - b)[1]).toBeCloseTo(5, 0)
    expect(found?.mixture.share).toBeCloseTo(0.5, 1)
  })

  it('sees none in one normal heap, nor in a skewed one that two normal laws fit better', () => {
    expect(bistability(heaps(0), { seed: 1 })?.bistable).toBe(false)
    const skewed = bistability(
      Float64Array.from({ length: 400 }, (_, i) => -Math.log(uniform(5, 7, i, 0))),
      { seed: 1 },
    )
    expect(skewed?.bicGain).toBeGreaterThan(0)
    expect(skewed?.bistable).toBe(false)
  })

  it('has no answer on equal values', () => {
    expect(bistability([2, 2, 2, 2, 2], { seed: 1 })).toBeUndefined()
  })
})
