import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { normalQuantile } from '../../../model/math.ts'
import { inequality } from '../../../model/observables/lorenz.ts'

describe('inequality', () => {
  it('gives the known values of 1 to 5', () => {
    const { gini, theil } = inequality(Float64Array.of(3, 1, 5, 2, 4))
    expect(gini).toBeCloseTo(0.266667, 6)
    expect(theil).toBeCloseTo(0.119688, 6)
  })

  it('is 0 where all have the same and near 1 where one has all', () => {
    const same = inequality(new Float64Array(1000).fill(0.3))
    expect(same.gini).toBeCloseTo(0, 12)
    expect(same.theil).toBeCloseTo(0, 12)
    expect(same.topTenth).toBeCloseTo(0.1, 12)
    const one = new Float64Array(1000)
    one[17] = 5
    expect(inequality(one).gini).toBeCloseTo(0.999, 12)
    expect(inequality(one).topTenth).toBe(1)
    expect(inequality(one).theil).toBeCloseTo(Math.log(1000), 12)
  })

  it('takes those who have nothing or owe for one class at the bottom', () => {
    // Mean ranks: -1 in all for the two below, 2, 3: (-2)(-1) + 1 x 2 + 3 x 3 = 13 over n sum x = 16.
    expect(inequality(Float64Array.of(2, -1, 3, 0)).gini).toBe(13 / 16)
  })

  it('has a Gini of 1/3 for Pareto 2 and 0.5205 for lognormal 1, by quantiles', () => {
    const n = 200_000
    const pareto = Float64Array.from({ length: n }, (_, i) => ((i + 0.5) / n) ** -0.5)
    expect(inequality(pareto).gini).toBeCloseTo(1 / 3, 2)
    const lognormal = Float64Array.from({ length: n }, (_, i) => Math.exp(normalQuantile((i + 0.5) / n)))
    expect(inequality(lognormal).gini).toBeCloseTo(0.5205, 3)
  })

  it('agrees with the sorted formula within what its classes do not see', () => {
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: 1e-3, max: 1e6, noNaN: true }), { minLength: 2, maxLength: 300 }),
        (list) => {
          const sorted = Float64Array.from(list).sort()
          const n = sorted.length
          let weighted = 0
          let sum = 0
          sorted.forEach((x, i) => {
            weighted += (2 * (i + 1) - n - 1) * x
            sum += x
          })
          expect(Math.abs(inequality(Float64Array.from(list)).gini - weighted / (n * sum))).toBeLessThan(1e-3)
        },
      ),
    )
  })

  it('leaves nothing behind for the next call', () => {
    const values = Float64Array.of(1, 2, 3, 4, 5)
    const first = inequality(values)
    inequality(Float64Array.of(0, 1e-9, 1e9))
    expect(inequality(values)).toEqual(first)
  })

  it('is 0 where there is nothing to share', () => {
    expect(inequality(new Float64Array(4))).toEqual({ gini: 0, theil: 0, topTenth: 0 })
  })
})
