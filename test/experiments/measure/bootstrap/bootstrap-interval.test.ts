import fc from 'fast-check'
import { sampleSkewness } from 'simple-statistics'
import { describe, expect, it } from 'vitest'
import { acceleration } from '../../../../experiments/measure/bootstrap/acceleration.ts'
import { bootstrapInterval } from '../../../../experiments/measure/bootstrap/bootstrap-interval.ts'
import { bootstrapValues } from '../../../../experiments/measure/bootstrap/bootstrap-values.ts'
import { differenceInterval, meanInterval } from '../../../../experiments/measure/bootstrap/mean-interval.ts'
import { meanAt } from '../../../../experiments/measure/mean-at.ts'
import { meanOf } from '../../../../experiments/measure/mean-of.ts'
import { uniform } from '../../../../model/random.ts'

// 15 American law schools, 1973: average LSAT and grade point average (Efron and Tibshirani 1993, table 3.1).
const lsat = [576, 635, 558, 578, 666, 580, 555, 661, 651, 605, 653, 575, 545, 572, 594]
const gpa = [3.39, 3.3, 2.81, 3.03, 3.44, 3.07, 3.0, 3.43, 3.36, 3.13, 3.12, 2.74, 2.76, 2.88, 2.96]
function correlation(rows: Int32Array): number {
  const [meanX, meanY] = [meanAt(lsat, rows), meanAt(gpa, rows)]
  let [xx, xy, yy] = [0, 0, 0]
  for (const row of rows) {
    const [x, y] = [lsat[row] - meanX, gpa[row] - meanY]
    xx += x * x
    xy += x * y
    yy += y * y
  }
  return xy / Math.sqrt(xx * yy)
}

describe('bootstrapInterval', () => {
  it('gives the law schools the interval of the literature', () => {
    // The lower end stands in the last half percent of the resamples, so that few of them leave it uncertain by 0.01.
    const interval = bootstrapInterval([15], correlation, { seed: 1, resamples: 400_000 })
    expect(interval.estimate).toBeCloseTo(0.776374, 6)
    expect(Math.abs(interval.low - 0.34)).toBeLessThan(0.01)
    expect(Math.abs(interval.high - 0.942)).toBeLessThan(0.01)
    expect(interval.method).toBe('bca')
  })

  it('falls back to percentiles where all resamples lie on one side of the estimate', () => {
    // Only the sample itself, in its own order, has the value 9.
    const statistic = (rows: Int32Array) => (rows.every((row, i) => row === i) ? 9 : rows[0])
    const { method, low, high } = bootstrapInterval([6], statistic, { seed: 3, resamples: 500 })
    expect(method).toBe('percentile')
    expect([low, high]).toEqual([0, 5])
  })

  it('has no interval with one row, and collapses on a constant', () => {
    expect(meanInterval([4], { seed: 1 })).toMatchObject({ estimate: 4, low: Number.NaN, distinguishable: false })
    expect(meanInterval([], { seed: 1 })).toMatchObject({ estimate: Number.NaN, method: 'none', n: 0 })
    expect(meanInterval([2, 2, 2, Number.NaN], { seed: 1 })).toMatchObject({ estimate: 2, low: 2, high: 2, n: 3 })
  })

  it('covers the mean of a skewed law nearly as often as it says', () => {
    let covered = 0
    for (let trial = 0; trial < 300; trial++) {
      const sample = Array.from({ length: 40 }, (_, i) => -Math.log(uniform(11, 5, i, trial)))
      const { low, high } = meanInterval(sample, { seed: trial, resamples: 400 })
      if (low <= 1 && 1 <= high) covered++
    }
    expect(covered / 300).toBeGreaterThan(0.89)
    expect(covered / 300).toBeLessThan(0.985)
  })

  it('accelerates large samples by the skewness of the mean, as it does small ones', () => {
    // For a mean the acceleration is the skewness over 6 sqrt(n); that of the exponential law is 2.
    const samples = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map((stream) =>
      Array.from({ length: 1200 }, (_, i) => -Math.log(uniform(2, stream, i, 0))),
    )
    const large = meanOf(samples.map((sample) => acceleration([1200], (rows) => meanAt(sample, rows))))
    expect(Math.abs(large / (2 / (6 * Math.sqrt(1200))) - 1)).toBeLessThan(0.15)
    const few = samples[0].slice(0, 200)
    const exact = sampleSkewness(few) / (6 * Math.sqrt(few.length))
    expect(Math.abs(acceleration([few.length], (rows) => meanAt(few, rows)) / exact - 1)).toBeLessThan(0.02)
  })

  it('moves and stretches with the sample, and holds the estimate', () => {
    const sample = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 5, maxLength: 12 })
    fc.assert(
      fc.property(sample, fc.integer({ min: 1, max: 9 }), fc.nat(1000), (values, factor, seed) => {
        const plain = meanInterval(values, { seed, resamples: 200 })
        const moved = meanInterval(
          values.map((value) => 64 + factor * value),
          { seed, resamples: 200 },
        )
        expect(moved.low).toBeCloseTo(64 + factor * plain.low, 6)
        expect(moved.high).toBeCloseTo(64 + factor * plain.high, 6)
        expect(plain.low).toBeLessThanOrEqual(plain.estimate + 1e-9)
        expect(plain.high).toBeGreaterThanOrEqual(plain.estimate - 1e-9)
      }),
      { numRuns: 60 },
    )
  })
})

describe('bootstrapValues', () => {
  it('depends on the seed and on nothing else, seed 0 included', () => {
    const values = (seed: number, resamples: number) =>
      bootstrapValues([15], correlation, { seed, resamples }).slice(0, 5)
    expect(values(0, 5)).toEqual(values(0, 9))
    expect(values(0, 5)).not.toEqual(values(1, 5))
  })

  it('draws each stratum from its own rows', () => {
    const seen = bootstrapValues([3, 4], (rows) => Number(rows.every((row, i) => row < 3 === i < 3)), {
      seed: 2,
      resamples: 200,
    })
    expect([...seen].every((value) => value === 1)).toBe(true)
  })
})

describe('differenceInterval', () => {
  const base = Array.from({ length: 20 }, (_, i) => 10 * uniform(1, 1, i, 0))
  const raised = base.map((value, i) => value + 0.5 + 0.1 * uniform(1, 2, i, 0))

  it('is sharp on pairs and wide on the same figures taken apart', () => {
    const paired = differenceInterval(base, raised, { seed: 1, paired: true })
    const apart = differenceInterval(base, raised, { seed: 1, paired: false })
    expect(paired.estimate).toBeCloseTo(apart.estimate, 12)
    expect(paired.distinguishable).toBe(true)
    expect(apart.distinguishable).toBe(false)
  })

  it('changes its sign with the order of the samples', () => {
    const there = differenceInterval(base, raised, { seed: 1, paired: false })
    const back = differenceInterval(raised, base, { seed: 1, paired: false })
    expect(back.estimate).toBeCloseTo(-there.estimate, 12)
    expect(back.low).toBeLessThan(0)
  })
})
