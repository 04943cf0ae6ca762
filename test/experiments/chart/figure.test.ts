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

  it.each([
    [0.057, 0.059, 0.06, 'share', '5.9% (5.7 to 6.0)'],
    [0.0027, 0.072, 0.164, 'share', '7.2% (0.3 to 16.4)'],
    [0.000075, 0.00101, 0.00178, 'ratio', '0.00101 (0.00008 to 0.00178)'],
    [-0.4, -0.001, 0.2, 'ratio', '−0.001 (−0.400 to 0.200)'],
    [995, 1188, 1261, 'EFLOPS', '1,188 EFLOPS (995 to 1,261)'],
    [2e6, 3e6, 4.5e6, 'ratio', '3.00×10⁶ (2.00×10⁶ to 4.50×10⁶)'],
  ])('gives %d, %d and %d the same decimals', (low, median, high, unit, text) => {
    expect(writeInterval({ low, median, high, n: 20 }, unit).en).toBe(text)
  })

  it('shows no interval where nothing of it can be seen', () => {
    expect(writeInterval({ low: 0.4849, median: 0.485, high: 0.4851, n: 20 }, 'share').en).toBe('48.5%')
  })
})
