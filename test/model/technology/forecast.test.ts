import { describe, expect, it } from 'vitest'
import { adjusted, costStickiness, cuttingSpeed, forecastError } from '../../../model/technology/forecast.ts'

describe('forecast and stickiness', () => {
  it('errs less with intelligence, down to a floor', () => {
    expect(forecastError(0, 0.1, 0.02, 1)).toBeCloseTo(0.1, 14)
    expect(forecastError(1, 0.1, 0.02, 1)).toBeCloseTo(0.06, 14)
    expect(forecastError(1e12, 0.1, 0.02, 1)).toBeCloseTo(0.02, 10)
  })

  it('cuts slowly, raises at once, and less unevenly with intelligence', () => {
    expect(adjusted(10, 12, 0.4)).toBe(12)
    expect(adjusted(10, 5, 0.4)).toBe(8)
    expect(cuttingSpeed(0, 0.4, 2)).toBe(0.4)
    expect(cuttingSpeed(2, 0.4, 2)).toBeCloseTo(0.7, 14)
    expect(costStickiness(cuttingSpeed(5, 0.4, 2))).toBeLessThan(costStickiness(cuttingSpeed(0, 0.4, 2)))
  })
})
