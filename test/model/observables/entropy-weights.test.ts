import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addRow, entropyWeights, openPanel } from '../../../model/observables/entropy-weights.ts'

const weightsOf = (rows: number[][]) => {
  const panel = openPanel(rows[0].length)
  for (const row of rows) addRow(panel, row)
  return [...entropyWeights(panel)]
}

describe('entropy weights', () => {
  it('agree with the formula written out', () => {
    const rows = [
      [0.1, 0.5, 0.2],
      [0.4, 0.6, 0.2],
      [0.9, 0.1, 0.3],
      [0.2, 0, 0.8],
    ]
    const divergence = [0, 1, 2].map((j) => {
      const column = rows.map((row) => row[j])
      const sum = column.reduce((total, x) => total + x, 0)
      const entropy = -column.reduce((total, x) => total + (x > 0 ? (x / sum) * Math.log(x / sum) : 0), 0) / Math.log(4)
      return 1 - entropy
    })
    const total = divergence.reduce((sum, d) => sum + d, 0)
    weightsOf(rows).forEach((weight, j) => expect(weight).toBeCloseTo(divergence[j] / total, 12))
  })

  it('give a constant column exactly 0, whatever the constant', () => {
    fc.assert(
      fc.property(
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.double({ min: 0.01, max: 1, noNaN: true }), { minLength: 2, maxLength: 40 }),
        (constant, column) => {
          fc.pre(new Set(column).size > 1)
          expect(weightsOf(column.map((x) => [x, constant]))).toEqual([expect.any(Number), 0])
        },
      ),
    )
  })

  it('sum to 1 and none is negative, or are all 0 where nothing differs', () => {
    const row = fc.tuple(...[0, 1, 2].map(() => fc.double({ min: 0, max: 1, noNaN: true })))
    fc.assert(
      fc.property(fc.array(row, { minLength: 3, maxLength: 30 }), (rows) => {
        const weights = weightsOf(rows)
        const sum = weights.reduce((total, weight) => total + weight, 0)
        expect(weights.every((weight) => weight >= 0)).toBe(true)
        expect(sum === 0 || Math.abs(sum - 1) < 1e-12).toBe(true)
      }),
    )
    expect(weightsOf([[0.3], [0.3]])).toEqual([0])
  })
})
