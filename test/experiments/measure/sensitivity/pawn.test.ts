import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pawn } from '../../../../experiments/measure/sensitivity/pawn.ts'
import { slice } from '../../../../experiments/measure/sensitivity/slice.ts'
import { sliceDistances } from '../../../../experiments/measure/sensitivity/slice-distances.ts'
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

describe('sliceDistances', () => {
  const distancesOf = (of: number[], outputs: number[], times = of.map(() => 1)) =>
    sliceDistances(
      { of: Int32Array.from(of), count: 1 + Math.max(...of) },
      Float64Array.from(outputs),
      Int32Array.from(times),
    )

  it('are the widest gaps between distribution functions', () => {
    expect(distancesOf([0, 0, 1, 1], [1, 2, 3, 4])).toEqual([0.5, 0.5])
    expect(distancesOf([0, 1, 0, 1], [1, 1, 2, 2])).toEqual([0, 0])
    expect(distancesOf([0, -1, 1], [1, 5, 9], [3, 0, 1])).toEqual([0.25, 0.75])
  })

  it('equal the definition, and a row that counts twice is two rows', () => {
    const row = fc.record({ slice: fc.nat(2), output: fc.nat(9), times: fc.integer({ min: 1, max: 3 }) })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 20 }), (rows) => {
        rows.sort((p, q) => p.output - q.output)
        const each = rows.flatMap((own) => Array.from({ length: own.times }, () => own))
        const present = [0, 1, 2].filter((slice) => rows.some((own) => own.slice === slice))
        const upTo = (own: typeof rows, value: number) =>
          own.filter(({ output }) => output <= value).length / own.length
        const gaps = present.map((slice) => {
          const inside = each.filter((own) => own.slice === slice)
          return Math.max(...rows.map(({ output }) => Math.abs(upTo(inside, output) - upTo(each, output))))
        })
        const found = distancesOf(
          rows.map(({ slice }) => present.indexOf(slice)),
          rows.map(({ output }) => output),
          rows.map(({ times }) => times),
        )
        gaps.sort((p, q) => p - q).forEach((gap, i) => expect(found[i]).toBeCloseTo(gap, 12))
      }),
    )
  })
})

/** Rows of each slice. */
function partsOf(values: number[], slices: number): number[][] {
  const rising = Int32Array.from(values.keys()).sort((p, q) => values[p] - values[q])
  const { of, count } = slice(values, slices, rising, new Int32Array(values.length).fill(1))
  return Array.from({ length: count }, (_, part) => [...values.keys()].filter((row) => of[row] === part))
}

describe('slice', () => {
  it('takes one slice a level where there are few', () => {
    expect(partsOf([2, 1, 2, 1, 1], 10)).toEqual([
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
          const parts = partsOf(values, slices)
          expect(parts.flat().sort((p, q) => p - q)).toEqual(values.map((_, row) => row))
          const ends = parts.map((rows) => rows.map((row) => values[row]))
          for (let i = 1; i < ends.length; i++) expect(Math.min(...ends[i])).toBeGreaterThan(Math.max(...ends[i - 1]))
        },
      ),
    )
    const even = partsOf(
      Array.from({ length: 103 }, (_, i) => i),
      10,
    )
    expect(new Set(even.map((rows) => rows.length))).toEqual(new Set([10, 11]))
  })
})
