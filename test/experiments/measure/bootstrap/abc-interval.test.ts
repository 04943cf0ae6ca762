import { describe, expect, it } from 'vitest'
import { abcInterval } from '../../../../experiments/measure/bootstrap/abc-interval.ts'
import { bootstrapInterval } from '../../../../experiments/measure/bootstrap/bootstrap-interval.ts'
import { influenceInterval, manyRows } from '../../../../experiments/measure/bootstrap/influence-interval.ts'
import { meanAt } from '../../../../experiments/measure/mean-at.ts'
import { differenceInterval, meanInterval } from '../../../../experiments/measure/bootstrap/mean-interval.ts'
import { meanOf } from '../../../../experiments/measure/mean-of.ts'
import { varianceOf } from '../../../../experiments/measure/variance-of.ts'
import { normal } from '../../../../model/random.ts'

const lognormal = (n: number, stream: number) => Array.from({ length: n }, (_, i) => Math.exp(normal(5, stream, i, 0)))
const options = { seed: 3, level: 0.95 }

describe('abcInterval', () => {
  it('is what BCa comes to for the mean of a skew sample', () => {
    const values = lognormal(200, 1)
    const bca = bootstrapInterval([200], (rows) => meanAt(values, rows), { ...options, resamples: 20_000 })
    const abc = abcInterval([{ values, weight: 1 }], options)
    const width = bca.high - bca.low
    expect(abc.estimate).toBeCloseTo(bca.estimate, 12)
    expect(Math.abs(abc.low - bca.low)).toBeLessThan(0.03 * width)
    expect(Math.abs(abc.high - bca.high)).toBeLessThan(0.03 * width)
    // Skew to the right: further up than down.
    expect(abc.high - abc.estimate).toBeGreaterThan(1.1 * (abc.estimate - abc.low))
  })

  it('is one value where nothing varies', () => {
    expect(abcInterval([{ values: [2, 2, 2], weight: 1 }], options)).toMatchObject({ estimate: 2, low: 2, high: 2 })
  })
})

describe('influenceInterval', () => {
  it('is what BCa comes to for a figure that is no mean', () => {
    const values = lognormal(manyRows, 6).map(Math.log)
    const sdOf = (sample: ArrayLike<number>) => Math.sqrt(varianceOf(sample))
    const bca = bootstrapInterval([manyRows], (rows) => sdOf(Float64Array.from(rows, (row) => values[row])), options)
    const [mean, sd] = [meanOf(values), sdOf(values)]
    const influences = values.map((value) => ((value - mean) ** 2 - sd ** 2) / (2 * sd * manyRows))
    const abc = influenceInterval(sd, influences)
    expect(Math.abs(abc.low - bca.low)).toBeLessThan(0.05 * (bca.high - bca.low))
    expect(Math.abs(abc.high - bca.high)).toBeLessThan(0.05 * (bca.high - bca.low))
  })
})

describe('many rows', () => {
  it('hand over to it without a jump', () => {
    const values = lognormal(2000, 2)
    const few = meanInterval(values.slice(1), { ...options, resamples: 10_000 })
    const many = meanInterval(values, options)
    expect([few.method, many.method]).toEqual(['bca', 'abc'])
    expect(Math.abs(many.low - few.low)).toBeLessThan(0.05 * (few.high - few.low))
    expect(Math.abs(many.high - few.high)).toBeLessThan(0.05 * (few.high - few.low))
  })

  it('of two samples: the difference, its error from both', () => {
    const from = lognormal(2500, 3)
    const to = lognormal(2000, 4).map((value) => value + 1)
    const { estimate, low, high, method } = differenceInterval(from, to, { ...options, paired: false })
    const variance = (values: number[]) => {
      const mean = values.reduce((sum, value) => sum + value) / values.length
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length ** 2
    }
    expect(method).toBe('abc')
    expect(low < 1 && 1 < high).toBe(true)
    expect((high - low) / Math.sqrt(variance(from) + variance(to))).toBeCloseTo(2 * 1.96, 1)
    expect(estimate).toBeCloseTo(1, 0)
  })
})
