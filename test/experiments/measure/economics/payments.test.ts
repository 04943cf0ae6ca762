import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { payments } from '../../../../experiments/measure/economics/payments.ts'

describe('payments', () => {
  it('reads who pays whom off a row with one payer', () => {
    const matrix = { rows: ['wages'], columns: ['homes', 'firms', 'state'], values: [[7, -10, 3]] }
    expect(payments(matrix)).toEqual([
      { row: 'wages', payer: 'firms', payee: 'homes', amount: 7 },
      { row: 'wages', payer: 'firms', payee: 'state', amount: 3 },
    ])
  })

  it('shares out in proportion where several pay several', () => {
    const matrix = { rows: ['interest'], columns: ['a', 'b', 'c', 'd'], values: [[-6, -2, 4, 4]] }
    expect(payments(matrix).map(({ payer, payee, amount }) => [payer, payee, amount])).toEqual([
      ['a', 'c', 3],
      ['a', 'd', 3],
      ['b', 'c', 1],
      ['b', 'd', 1],
    ])
  })

  it('sums to what each sector pays and receives', () => {
    const entry = fc.double({ min: -100, max: 100, noNaN: true })
    fc.assert(
      fc.property(fc.array(entry, { minLength: 2, maxLength: 6 }), (free) => {
        const row = [...free, -free.reduce((sum, each) => sum + each, 0)]
        const columns = row.map((_, i) => `sector ${i}`)
        const made = payments({ rows: ['one'], columns, values: [row] })
        row.forEach((value, i) => {
          const net = made.reduce(
            (sum, { payer, payee, amount }) =>
              sum + (payee === columns[i] ? amount : 0) - (payer === columns[i] ? amount : 0),
            0,
          )
          expect(net).toBeCloseTo(value, 4)
        })
      }),
    )
  })

  it('leaves out what rounding leaves', () => {
    const matrix = {
      rows: ['big', 'closed'],
      columns: ['a', 'b'],
      values: [
        [1000, -1000],
        [1e-10, -1e-10],
      ],
    }
    expect(payments(matrix)).toHaveLength(1)
  })
})
