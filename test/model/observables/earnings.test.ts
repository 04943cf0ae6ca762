import { describe, expect, it } from 'vitest'
import { earningsVolatility } from '../../../model/observables/earnings.ts'

describe('volatility of earnings', () => {
  it('is the spread of arc changes', () => {
    // Changes of 0 and 2 (1 - 3)/(1 + 3) = -1: standard deviation a half.
    expect(earningsVolatility(Float64Array.of(1, 3), Float64Array.of(1, 1))).toBeCloseTo(0.5, 12)
  })

  it('is 0 where all earnings grow alike', () => {
    expect(earningsVolatility(Float64Array.of(1, 2, 7), Float64Array.of(1.03, 2.06, 7.21))).toBeCloseTo(0, 7)
  })

  it('counts work lost and found as changes of -2 and 2, and leaves out who had none', () => {
    expect(earningsVolatility(Float64Array.of(1, 0, 0), Float64Array.of(0, 1, 0))).toBeCloseTo(2, 12)
  })

  it('is 0 where nobody earns', () => {
    expect(earningsVolatility(new Float64Array(3), new Float64Array(3))).toBe(0)
  })
})
