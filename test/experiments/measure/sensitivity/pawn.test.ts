import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ksDistance } from '../../../../experiments/measure/sensitivity/ks-distance.ts'
import { pawn } from '../../../../experiments/measure/sensitivity/pawn.ts'
import { slice } from '../../../../experiments/measure/sensitivity/slice.ts'
import { ishigami, uniformRows } from './test-functions.ts'

const column = (rows: number[][], j: number) => rows.map((row) => row[j])

describe('pawn', () => {
  it('tells the factors of Ishigami from a dummy', () => {
    const rows = uniformRows(600, 4, 3)
    const outputs = rows.map((row) => ishigami(row))
    const measures = [0, 1, 2, 3].map((j) => pawn(column(rows, j), outputs, { seed: 1, resamples: 100 }))
    expect(measures.map(({ median }) => median.distinguishable)).toEqual([true, true, true, false])
    expect(measures.map(({ maximum }) => maximum.distinguishable)).toEqual([true, true, true, false])
    // The third factor moves the spread of the output and not its middle.
    expect(measures[1].median.estimate).toBeGreaterThan(measures[2].median.estimate)
    expect(measures[0].median.estimate).toBeGreaterThan(measures[2].median.estimate)
  })

  it('of an output that is the factor itself equals the closed form', () => {
    const x = Array.from({ length: 1000 }, (_, i) => i / 1000)
    const { median, maximum, slices } = pawn(x, x, { seed: 1, resamples: 20 })
    // Slice s of 10 leaves s / 10 below and (9 - s) / 10 above it.
    expect(slices).toBe(10)
    expect(maximum.estimate).toBeCloseTo(0.9, 12)
    expect(median.estimate).toBeCloseTo(0.7, 12)
  })

  it('rarely calls a factor without effect distinguishable', () => {
    const rows = uniformRows(150, 41, 4)
    const found = Array.from({ length: 40 }, (_, j) =>
      pawn(column(rows, j), column(rows, 40), { seed: j, resamples: 60 }),
    )
    expect(found.filter(({ median }) => median.distinguishable).length).toBeLessThan(8)
  })

  it('gives a constant 0, and depends on the order of the outputs alone', () => {
    const x = column(uniformRows(120, 1, 5), 0)
    expect(pawn(x, new Array<number>(120).fill(3), { seed: 1, resamples: 20 }).median).toEqual({
      estimate: 0,
      low: 0,
      high: 0,
      distinguishable: false,
    })
    const y = x.map((value, i) => value + 0.1 * (i % 7))
    expect(pawn(x, y, { seed: 1, resamples: 20 })).toEqual(pawn(x, y.map(Math.exp), { seed: 1, resamples: 20 }))
  })

  it('lies inside its own interval', () => {
    const rows = uniformRows(120, 2, 8)
    const x = column(rows, 0)
    const noisy = x.map((value, i) => value + 0.4 * rows[i][1])
    const { median, maximum } = pawn(x, noisy, { seed: 1, resamples: 100 })
    for (const { estimate, low, high } of [median, maximum]) {
      expect(low).toBeLessThan(estimate)
      expect(high).toBeGreaterThan(estimate)
    }
  })

  it('leaves out failed runs', () => {
    const rows = uniformRows(100, 2, 6)
    const withFailed = pawn([...column(rows, 0), 0.5], [...column(rows, 1), Number.NaN], { seed: 1, resamples: 20 })
    expect(withFailed).toEqual(pawn(column(rows, 0), column(rows, 1), { seed: 1, resamples: 20 }))
  })
})

describe('ksDistance', () => {
  it('is the widest gap of the distribution functions', () => {
    expect(ksDistance([1, 2, 3], [1, 2, 3])).toBe(0)
    expect(ksDistance([1, 2], [3, 4])).toBe(1)
    expect(ksDistance([1, 1, 2, 5], [1, 3, 4])).toBeCloseTo(3 / 4 - 1 / 3, 12)
  })

  it('is symmetric and a share', () => {
    const sample = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 20 })
    fc.assert(
      fc.property(sample, sample, (left, right) => {
        left.sort((p, q) => p - q)
        right.sort((p, q) => p - q)
        const distance = ksDistance(left, right)
        expect(distance).toBeCloseTo(ksDistance(right, left), 12)
        expect(distance).toBeGreaterThanOrEqual(0)
        expect(distance).toBeLessThanOrEqual(1)
      }),
    )
  })
})

describe('slice', () => {
  it('takes one slice a level where there are few', () => {
    expect(slice([2, 1, 2, 1, 1], 10)).toEqual([
      [1, 3, 4],
      [0, 2],
    ])
  })

  it('holds each row once, equal values together, and slices of like sizes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 40 }), { minLength: 1, maxLength: 80 }),
        fc.integer({ min: 1, max: 12 }),
        (values, slices) => {
          const parts = slice(values, slices)
          expect(parts.flat().sort((p, q) => p - q)).toEqual(values.map((_, row) => row))
          const ends = parts.map((rows) => rows.map((row) => values[row]))
          for (let i = 1; i < ends.length; i++) expect(Math.min(...ends[i])).toBeGreaterThan(Math.max(...ends[i - 1]))
        },
      ),
    )
    const even = slice(
      Array.from({ length: 103 }, (_, i) => i),
      10,
    )
    expect(new Set(even.map((rows) => rows.length))).toEqual(new Set([10, 11]))
  })
})
