import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { holm } from '../../../../experiments/measure/testing/holm.ts'
import { pFromInterval } from '../../../../experiments/measure/testing/p-from-interval.ts'

describe('correction after Holm', () => {
  it('gives what R gives: p.adjust(p, "holm")', () => {
    const p = [0.01, 0.02, 0.03, 0.04, 0.05]
    holm(p).forEach((value, i) => expect(value).toBeCloseTo([0.05, 0.08, 0.09, 0.09, 0.09][i], 12))
    holm([0.04, 0.001, 0.3]).forEach((value, i) => expect(value).toBeCloseTo([0.08, 0.003, 0.3][i], 12))
    expect(holm([0.6, 0.7])).toEqual([1, 1])
  })

  it('leaves gaps out of the count', () => {
    expect(holm([0.02, Number.NaN, 0.03])).toEqual([0.04, Number.NaN, 0.04])
    expect(holm([])).toEqual([])
  })

  it('keeps the order, raises each and never by more than Bonferroni', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 1, maxLength: 20 }), (p) => {
        const adjusted = holm(p)
        p.forEach((value, i) => {
          expect(adjusted[i]).toBeGreaterThanOrEqual(value)
          expect(adjusted[i]).toBeLessThanOrEqual(Math.min(1, p.length * value) + 1e-15)
          p.forEach((other, j) => {
            if (other < value) expect(adjusted[j]).toBeLessThanOrEqual(adjusted[i])
          })
        })
      }),
    )
  })
})

describe('p-value from an interval', () => {
  const interval = (low: number, high: number, n = 10) => ({
    estimate: (low + high) / 2,
    low,
    high,
    distinguishable: low > 0 || high < 0,
    n,
    level: 0.95,
    method: 'bca' as const,
  })

  it('is half of what the level leaves where the interval just reaches the bound', () => {
    expect(pFromInterval(1, interval(0, 2))).toBeCloseTo(0.025, 10)
    expect(pFromInterval(-1, interval(-2, 0))).toBeCloseTo(0.975, 10)
    expect(pFromInterval(0, interval(-1, 1))).toBeCloseTo(0.5, 12)
  })

  it("is that of Student's t: P(T > 3) with 9 degrees of freedom", () => {
    const halfWidth = 2.2621571627982053
    expect(pFromInterval(3, interval(3 - halfWidth, 3 + halfWidth))).toBeCloseTo(0.00747818, 7)
  })

  it('knows no doubt without width, and nothing without an interval', () => {
    expect(pFromInterval(1, interval(1, 1))).toBe(0)
    expect(pFromInterval(-1, interval(1, 1))).toBe(1)
    expect(pFromInterval(1, { ...interval(0, 2), method: 'none' })).toBe(1)
  })
})
