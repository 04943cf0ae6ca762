import { describe, expect, it } from 'vitest'
import { earningsVolatility } from '../../../model/observables/earnings.ts'

/** Of workers who earned `before` and have the wages `now`, 0 without work. */
function volatility(before: number[], now: number[]): number {
  const employer = Int32Array.from(now, (wage) => (wage > 0 ? 0 : -1))
  return earningsVolatility(Float64Array.from(before), employer, Float64Array.from(now))
}

describe('volatility of earnings', () => {
  it('is the spread of arc changes', () => {
    // Changes of 0 and 2 (1 - 3)/(1 + 3) = -1: standard deviation a half.
    expect(volatility([1, 3], [1, 1])).toBeCloseTo(0.5, 12)
  })

  it('is 0 where all earnings grow alike', () => {
    expect(volatility([1, 2, 7], [1.03, 2.06, 7.21])).toBeCloseTo(0, 7)
  })

  it('counts work lost and found as changes of -2 and 2, and leaves out who had none', () => {
    expect(volatility([1, 0, 0], [0, 1, 0])).toBeCloseTo(2, 12)
  })

  it('is 0 where nobody earns', () => {
    expect(volatility([0, 0, 0], [0, 0, 0])).toBe(0)
  })

  it('remembers what was earned, and not the wage of who is out of work', () => {
    const memory = Float64Array.of(1, 1)
    earningsVolatility(memory, Int32Array.of(4, -1), Float64Array.of(2, 2))
    expect(memory).toEqual(Float64Array.of(2, 0))
  })
})
