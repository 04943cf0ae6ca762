import { describe, expect, it } from 'vitest'
import { writeFigure, writeInterval, writeNumber } from '../../../experiments/chart/figure.ts'

describe('writeNumber', () => {
  it.each([
    [0, '0'],
    [0.000001234, '1.23×10⁻⁶'],
    [0.0452, '0.0452'],
    [-1.23456, '−1.23'],
    [99.96, '100'],
    [1234.5678, '1,235'],
    [123456.7, '123,457'],
    [12345678901, '1.23×10¹⁰'],
    [Number.NaN, '–'],
  ])('writes %d as %s', (value, text) => expect(writeNumber(value)).toBe(text))

  it('never writes ten digits', () => {
    for (let power = -12; power <= 15; power++) {
      for (const value of [1.23456789 * 10 ** power, 9.99999999 * 10 ** power]) {
        expect(writeNumber(value).replace(/\D/g, '').length).toBeLessThan(10)
      }
    }
  })
})

describe('figures with units', () => {
  it('writes shares as percent, with one decimal', () => {
    expect(writeFigure(0.12345, 'share')).toEqual({ en: '12.3%', zh: '12.3%' })
    expect(writeFigure(-0.0004, 'share')).toEqual({ en: '−0.04%', zh: '−0.04%' })
  })

  it('writes an interval after its median', () => {
    const interval = { low: 0.011, median: 0.012, high: 0.0131, n: 20 }
    expect(writeInterval(interval, 'share a year')).toEqual({
      en: '1.2% a year (1.1 to 1.3)',
      zh: '1.2%/年（1.1 至 1.3）',
    })
  })
})
