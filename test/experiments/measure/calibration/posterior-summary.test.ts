import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { effectiveDraws, posteriorSummary } from '../../../../experiments/measure/calibration/posterior-summary.ts'
import { weightedQuantile } from '../../../../experiments/measure/calibration/weighted-quantile.ts'
import { uniform } from '../../../../model/random.ts'

const options = { seed: 1, resamples: 400 }
const even = (n: number) => Array.from({ length: n }, (_, i) => (i + 0.5) / n)
const draws = Array.from({ length: 400 }, (_, i) => uniform(4, 4, i, 0))
const alike = draws.map(() => 1)

describe('posteriorSummary', () => {
  it('says that data which leave the prior as it was do not pin the parameter', () => {
    const summaries = even(40).map((_, stream) =>
      posteriorSummary(
        draws.map((_, i) => uniform(4, stream, i, 0)),
        alike,
        even(1000),
        options,
      ),
    )
    expect(summaries.filter(({ contraction }) => contraction.distinguishable).length).toBeLessThan(7)
    expect(summaries.some(({ pinned }) => pinned)).toBe(false)
  })

  it('finds the contraction of a posterior half as wide, by draws or by weights', () => {
    const narrow = draws.map((draw) => 0.25 + draw / 2)
    const byDraws = posteriorSummary(narrow, alike, even(1000), options)
    const inMiddle = draws.map((draw) => Number(draw > 0.25 && draw < 0.75))
    const byWeights = posteriorSummary(draws, inMiddle, even(1000), options)
    for (const { contraction, pinned, mean, median, sd } of [byDraws, byWeights]) {
      expect(Math.abs(contraction.estimate - 0.75)).toBeLessThan(0.05)
      expect(pinned).toBe(true)
      expect(Math.abs(mean - 0.5)).toBeLessThan(0.05)
      expect(Math.abs(median - 0.5)).toBeLessThan(0.05)
      expect(Math.abs(sd - 0.5 / Math.sqrt(12))).toBeLessThan(0.02)
    }
  })

  it('of many draws has the interval that resampling gives', () => {
    const many = Array.from({ length: 2000 }, (_, i) => uniform(4, 5, i, 0))
    const [few, all] = [many.slice(1), many].map(
      (own) =>
        posteriorSummary(
          own,
          own.map(() => 2),
          even(1000).map((x) => 2 * x),
          { seed: 1 },
        ).contraction,
    )
    expect(Math.abs(all.low - few.low)).toBeLessThan(0.07 * (few.high - few.low))
    expect(Math.abs(all.high - few.high)).toBeLessThan(0.07 * (few.high - few.low))
  })

  it('does not call pinned what data narrow by less than a tenth', () => {
    const many = even(4000)
    const slightly = many.map((draw) => 0.5 + (draw - 0.5) * Math.sqrt(0.92))
    const { contraction, pinned } = posteriorSummary(
      slightly,
      many.map(() => 1),
      even(1000),
      options,
    )
    expect(contraction.distinguishable).toBe(true)
    expect(pinned).toBe(false)
  })
})

describe('weightedQuantile', () => {
  it('with equal weights is type 5 of Hyndman and Fan', () => {
    expect(weightedQuantile([4, 1, 3, 2], [1, 1, 1, 1], 0.5)).toBe(2.5)
    expect(weightedQuantile([4, 1, 3, 2], [7, 7, 7, 7], 0.25)).toBe(1.5)
    expect(weightedQuantile([4, 1, 3, 2], [1, 1, 1, 1], 0.05)).toBe(1)
    expect(weightedQuantile([4, 1, 3, 2], [1, 1, 1, 1], 0.99)).toBe(4)
  })

  it('does not see values without weight, rises with the share, and stays among the values', () => {
    const value = fc.tuple(fc.integer({ min: -50, max: 50 }), fc.integer({ min: 0, max: 5 }))
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 20 }), (all) => {
        fc.pre(all.some(([, weight]) => weight > 0))
        const seen = all.filter(([, weight]) => weight > 0)
        const of = (pairs: [number, number][], share: number) =>
          weightedQuantile(
            pairs.map(([x]) => x),
            pairs.map(([, weight]) => weight),
            share,
          )
        const quantiles = [0.1, 0.5, 0.9].map((share) => of(all, share))
        expect(quantiles).toEqual([0.1, 0.5, 0.9].map((share) => of(seen, share)))
        expect(quantiles).toEqual(quantiles.toSorted((p, q) => p - q))
        expect(quantiles[0]).toBeGreaterThanOrEqual(Math.min(...seen.map(([x]) => x)))
        expect(quantiles[2]).toBeLessThanOrEqual(Math.max(...seen.map(([x]) => x)))
      }),
    )
    expect(weightedQuantile([1, 2], [0, 0], 0.5)).toBe(Number.NaN)
  })
})

it('counts effective draws', () => {
  expect(effectiveDraws([2, 2, 2, 2])).toBe(4)
  expect(effectiveDraws([1, 0, 0])).toBe(1)
})
