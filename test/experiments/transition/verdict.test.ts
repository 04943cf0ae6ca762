import { describe, expect, test } from 'vitest'
import { meanInterval } from '../../../experiments/transition/mean-interval.ts'
import { slowLimit } from '../../../experiments/transition/slow-limit.ts'
import { readLoop, readPasts, readSize, verdictOf } from '../../../experiments/transition/verdict.ts'

const interval = (low: number, high: number) => ({ mean: (low + high) / 2, low, high, n: 4 })

describe('the mean over seeds', () => {
  test('has the interval of Student', () => {
    const { mean, low, high, n } = meanInterval([1, 2, 3, Number.NaN])
    expect([mean, n]).toEqual([2, 3])
    // With two degrees of freedom the quantile has a closed form, (2 p - 1) / sqrt(2 p (1 - p)).
    const quantile = 0.95 / Math.sqrt(2 * 0.975 * 0.025)
    expect(high - mean).toBeCloseTo(quantile / Math.sqrt(3), 9)
    expect(mean - low).toBeCloseTo(quantile / Math.sqrt(3), 9)
  })

  test('of one seed has an open interval, so that it can prove nothing', () => {
    expect(readLoop(meanInterval([0.5]), 1)).toBe('open')
    expect(readSize(meanInterval([0.5]))).toBe('open')
    expect(readSize(meanInterval([-0.5]))).toBe('open')
  })

  test('goes on behind the table of quantiles without a step', () => {
    const width = (n: number) => {
      const { low, high } = meanInterval(Array.from({ length: n }, (_, index) => index % 2))
      return (high - low) * Math.sqrt(n - 1)
    }
    // With 20 and 22 values: 19 and 21 degrees of freedom, 2.093 and 2.080.
    expect(width(22) / width(20)).toBeCloseTo(2.08 / 2.093, 2)
  })
})

describe('the slow limit', () => {
  test('is exact where the figure is linear in 1/leg, whatever the order of legs', () => {
    const at = (leg: number) => 0.2 + 30 / leg
    expect(slowLimit([60, 120, 240], [9, at(120), at(240)])).toBeCloseTo(0.2, 12)
    expect(slowLimit([240, 60, 120], [at(240), 9, at(120)])).toBeCloseTo(0.2, 12)
  })

  test('is nothing for a lag that falls by half with half the speed', () => {
    expect(slowLimit([60, 120], [0.4, 0.2])).toBeCloseTo(0, 12)
  })
})

describe('a reading needs the whole interval', () => {
  test.each([
    [interval(0.06, 0.5), 4, 'remains'],
    [interval(-0.2, 0.04), 4, 'vanishes'],
    [interval(-0.2, 0.04), 3, 'open'],
    [interval(0.04, 0.5), 4, 'open'],
  ])('loop %j with %d seeds that cross: %s', (loop, crossed, reading) => {
    expect(readLoop(loop, crossed)).toBe(reading)
  })

  test.each([
    [interval(0.01, 0.5), 'grows'],
    [interval(-0.5, 0.1), 'does not grow'],
    [interval(-0.1, 0.5), 'open'],
  ])('slope %j: %s', (growth, reading) => {
    expect(readSize(growth)).toBe(reading)
  })

  test.each([
    [interval(-0.1, 0.04), interval(-1, 1), 'meet'],
    [interval(0.2, 0.4), interval(0.01, 0.1), 'closing'],
    [interval(0.2, 0.4), interval(-0.1, 0.1), 'apart'],
    [interval(-0.2, 0.4), interval(-0.1, 0.1), 'open'],
  ])('gap %j that closed by %j: %s', (gapEnd, closing, reading) => {
    expect(readPasts({ gapEnd, closing })).toBe(reading)
  })
})

describe('the verdict', () => {
  test('is abrupt only where slope, loop and pasts all say so', () => {
    expect(verdictOf('remains', 'grows', 'apart', 4)).toBe('abrupt')
    expect(verdictOf('open', 'grows', 'apart', 4)).toBe('undecided')
    expect(verdictOf('remains', 'open', 'apart', 4)).toBe('undecided')
    expect(verdictOf('remains', 'grows', 'closing', 4)).toBe('undecided')
  })

  test('is smooth where memory is seen to go and none to stay', () => {
    expect(verdictOf('vanishes', 'does not grow', 'meet', 4)).toBe('smooth')
    expect(verdictOf('open', 'open', 'meet', 4)).toBe('smooth')
    expect(verdictOf('vanishes', 'open', 'closing', 4)).toBe('smooth')
    expect(verdictOf('vanishes', 'open', 'apart', 4)).toBe('undecided')
    expect(verdictOf('vanishes', 'grows', 'meet', 4)).toBe('undecided')
    expect(verdictOf('open', 'open', 'open', 4)).toBe('undecided')
  })

  test('is none where no economy has been through it', () => {
    expect(verdictOf('vanishes', 'open', 'meet', 0)).toBe('none')
  })
})
