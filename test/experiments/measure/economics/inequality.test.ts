import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dagum } from '../../../../experiments/measure/economics/dagum.ts'
import { gini } from '../../../../experiments/measure/economics/gini.ts'
import { palma } from '../../../../experiments/measure/economics/palma.ts'
import { theil, theilByGroup } from '../../../../experiments/measure/economics/theil.ts'
import { wolfson } from '../../../../experiments/measure/economics/wolfson.ts'
import { normalQuantile } from '../../../../model/math.ts'

const oneToFive = [1, 2, 3, 4, 5]
const incomes = fc.array(fc.double({ min: 0.01, max: 1000, noNaN: true }), { minLength: 2, maxLength: 60 })
const grouped = fc.array(fc.tuple(fc.double({ min: 0.01, max: 1000, noNaN: true }), fc.integer({ min: 0, max: 4 })), {
  minLength: 2,
  maxLength: 60,
})
/** Quantiles at the middles of n equal parts of probability. */
const quantiles = (n: number, quantile: (u: number) => number) =>
  Float64Array.from({ length: n }, (_, i) => quantile((i + 0.5) / n))

describe('Gini and Theil', () => {
  it('of 1 ... 5 are 0.266667 and 0.119688', () => {
    expect(gini(oneToFive)).toBeCloseTo(0.266667, 6)
    expect(theil(oneToFive)).toBeCloseTo(0.119688, 6)
  })

  it('of Pareto 2 and of the lognormal with sigma 1 are 1/3 and 0.520500', () => {
    expect(gini(quantiles(1e6, (u) => (1 - u) ** -0.5))).toBeCloseTo(1 / 3, 3)
    expect(gini(quantiles(1e6, (u) => Math.exp(normalQuantile(u))))).toBeCloseTo(0.5205, 4)
  })

  it('of the lognormal with sigma 1 is 1/2 by Theil', () => {
    expect(theil(quantiles(1e6, (u) => Math.exp(normalQuantile(u))))).toBeCloseTo(0.5, 3)
  })

  it('do not depend on order, unit or the number of copies', () => {
    fc.assert(
      fc.property(incomes, (values) => {
        for (const measure of [gini, theil]) {
          const value = measure(values)
          expect(measure(values.toReversed())).toBeCloseTo(value, 9)
          expect(measure(values.map((x) => 7 * x))).toBeCloseTo(value, 9)
          expect(measure([...values, ...values])).toBeCloseTo(value, 9)
          expect(value).toBeGreaterThan(-1e-9)
        }
      }),
    )
  })

  it('fall where a richer gives to a poorer', () => {
    expect(gini([1, 2.5, 3, 3.5, 5])).toBeLessThan(gini(oneToFive))
    expect(theil([1, 2.5, 3, 3.5, 5])).toBeLessThan(theil(oneToFive))
  })

  it('have no value where nobody has anything, and Theil none with debts', () => {
    expect(gini([0, 0])).toBeNaN()
    expect(gini([])).toBeNaN()
    expect(theil([0, 0])).toBeNaN()
    expect(theil([-1, 3])).toBeNaN()
    expect(theil([0, 0, 0, 4])).toBeCloseTo(Math.log(4), 12)
  })
})

describe('parts by group', () => {
  it('add up to the whole', () => {
    fc.assert(
      fc.property(grouped, (rows) => {
        const [values, groups] = [rows.map(([value]) => value), rows.map(([, group]) => group)]
        const byTheil = theilByGroup(values, groups)
        expect(byTheil.within + byTheil.between).toBeCloseTo(theil(values), 9)
        const byDagum = dagum(values, groups)
        expect(byDagum.total).toBeCloseTo(gini(values), 9)
        expect(Math.min(byDagum.within, byDagum.between, byDagum.overlap)).toBeGreaterThan(-1e-9)
      }),
    )
  })

  it('are all between where groups are alike inside, all within where they are alike', () => {
    const even = dagum([1, 1, 3, 3], ['w', 'w', 'e', 'e'])
    expect([even.within, even.between, even.overlap]).toEqual([0, 0.25, 0])
    const alike = dagum([1, 3, 1, 3], ['w', 'w', 'e', 'e'])
    expect(alike.between).toBe(0)
    expect(alike.within + alike.overlap).toBeCloseTo(0.25, 12)
    expect(theilByGroup([1, 3, 1, 3], ['w', 'w', 'e', 'e']).between).toBeCloseTo(0, 12)
  })

  it('of two groups that overlap are those of the pairs', () => {
    // East 2, 6 and West 1, 3: E|x - y| = (1 + 1 + 5 + 3)/4 = 2.5, means 4 and 2.
    const { within, between, overlap, total } = dagum([2, 6, 1, 3], ['e', 'e', 'w', 'w'])
    expect(between).toBeCloseTo((2 * 2 * 2) / (16 * 3), 12)
    expect(overlap).toBeCloseTo((2 * 2 * 0.5) / (16 * 3), 12)
    expect(within).toBeCloseTo((4 * 2 + 4 * 1) / (2 * 16 * 3), 12)
    expect(total).toBeCloseTo(gini([1, 2, 3, 6]), 12)
  })
})

describe('Palma and Wolfson', () => {
  it('of equals are 1/4 and 0', () => {
    expect(palma(new Float64Array(20).fill(3))).toBeCloseTo(0.25, 12)
    expect(wolfson(new Float64Array(20).fill(3))).toBeCloseTo(0, 12)
  })

  it('count those who straddle a boundary by parts', () => {
    // Of five, the richest tenth is half a person and the poorest four tenths are two.
    expect(palma(oneToFive)).toBeCloseTo(2.5 / 3, 12)
    expect(palma([0, 0, 0, 1])).toBeNaN()
  })

  it('are 1 for a society of two halves of which one has nothing', () => {
    expect(wolfson([0, 0, 0, 1, 1, 1])).toBeCloseTo(1, 12)
  })

  it('of 1 ... 5 is what its formula says: L(1/2) = 4.5/15', () => {
    expect(wolfson(oneToFive)).toBeCloseTo(4 * (0.5 - 0.3 - 0.266667 / 2), 5)
  })

  it('grows where the middle moves to the ends though inequality does not', () => {
    // Regressive across the median, progressive on each side of it.
    const [before, after] = [
      [1, 2, 3, 4, 5, 6],
      [1.5, 1.5, 2, 5, 5.5, 5.5],
    ]
    expect(wolfson(after)).toBeGreaterThan(wolfson(before))
  })
})
