import fc from 'fast-check'
import { expect, it } from 'vitest'
import { meanOf } from '../../../../experiments/measure/mean-of.ts'
import { seedNoise } from '../../../../experiments/measure/sensitivity/seed-noise.ts'
import { varianceOf } from '../../../../experiments/measure/variance-of.ts'
import { normal } from '../../../../model/random.ts'

/** Points whose true means have variance 4, with replicates of variance 9. */
function points(n: number, replicates: number) {
  return Array.from({ length: n }, (_, point) => {
    const figures = Array.from(
      { length: replicates },
      (_, r) => 2 * normal(1, 1, point, 0) + 3 * normal(1, 2, point, r),
    )
    return { mean: meanOf(figures), sd: Math.sqrt(varianceOf(figures)), n: replicates }
  })
}

it('parts the variance into what factors and what seeds make', () => {
  const { within, between, errorVariance, share } = seedNoise(points(3000, 4), { seed: 1, resamples: 200 })
  expect(Math.abs(within - 9)).toBeLessThan(0.4)
  expect(Math.abs(between - 4)).toBeLessThan(0.4)
  expect(errorVariance).toBeCloseTo(within / 4, 12)
  expect(Math.abs(share.estimate - 9 / 13)).toBeLessThan(0.03)
  expect(share.low).toBeLessThan(9 / 13)
  expect(share.high).toBeGreaterThan(9 / 13)
})

it('of many points has the interval that resampling gives', () => {
  const all = points(2000, 4)
  const few = seedNoise(all.slice(1), { seed: 1, resamples: 2000 }).share
  const many = seedNoise(all, { seed: 1 }).share
  expect(Math.abs(many.low - few.low)).toBeLessThan(0.07 * (few.high - few.low))
  expect(Math.abs(many.high - few.high)).toBeLessThan(0.07 * (few.high - few.low))
})

it('is 0 without noise, 1 with nothing else, and unknown with single runs', () => {
  const at = (mean: number, sd: number, n = 5) => ({ mean, sd, n })
  const options = { seed: 1, resamples: 50 }
  expect(seedNoise([at(1, 0), at(2, 0), at(4, 0)], options).share.estimate).toBe(0)
  expect(seedNoise([at(3, 1), at(3, 1), at(3, 1)], options).share.estimate).toBe(1)
  expect(seedNoise([at(3, 0), at(3, 0)], options).share.estimate).toBe(0)
  expect(seedNoise([at(3, 0, 1), at(4, 0, 1)], options).share).toMatchObject({
    estimate: Number.NaN,
    distinguishable: false,
  })
})

it('is a share whatever the points', () => {
  const point = fc.record({
    mean: fc.double({ min: -1e3, max: 1e3, noNaN: true }),
    sd: fc.double({ min: 0, max: 1e3, noNaN: true }),
    n: fc.integer({ min: 2, max: 50 }),
  })
  fc.assert(
    fc.property(fc.array(point, { minLength: 2, maxLength: 12 }), (all) => {
      const { estimate } = seedNoise(all, { seed: 4, resamples: 10 }).share
      expect(estimate).toBeGreaterThanOrEqual(0)
      expect(estimate).toBeLessThanOrEqual(1)
    }),
  )
})
