import fc from 'fast-check'
import { expect, it } from 'vitest'
import { moransI } from '../../../../experiments/measure/warning/morans-i.ts'

const ring = (n: number) => Array.from({ length: n }, (_, i) => [(i + n - 1) % n, (i + 1) % n])

it('is -1 on a chessboard ring and near 1 on a slow wave', () => {
  expect(moransI([1, -1, 1, -1, 1, -1], ring(6))).toBeCloseTo(-1, 12)
  const wave = Array.from({ length: 100 }, (_, i) => Math.cos((2 * Math.PI * i) / 100))
  expect(moransI(wave, ring(100))).toBeCloseTo(Math.cos((2 * Math.PI) / 100), 12)
})

it('is -1/(n - 1) where all are neighbours of all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 20 }), { minLength: 3, maxLength: 12 }), (values) => {
      fc.pre(new Set(values).size > 1)
      const all = values.map((_, i) => values.flatMap((_, j) => (i === j ? [] : [j])))
      expect(moransI(values, all)).toBeCloseTo(-1 / (values.length - 1), 9)
    }),
  )
})

it('weights neighbours: only their proportions count', () => {
  const values = [1, 2, 5, 3]
  const weights = ring(4).map(() => [2, 2])
  expect(moransI(values, ring(4), weights)).toBeCloseTo(moransI(values, ring(4)), 12)
  expect(moransI([1, 1, 1], ring(3))).toBe(Number.NaN)
})
