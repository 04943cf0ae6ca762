import { describe, expect, it } from 'vitest'
import { cuttingSpeed, forecastError } from '../../../model/technology/forecast.ts'

describe('forecast and stickiness', () => {
  it('errs less with intelligence, down to a floor', () => {
    expect(forecastError(0, 0.1, 0.02, 1)).toBeCloseTo(0.1, 14)
    expect(forecastError(1, 0.1, 0.02, 1)).toBeCloseTo(0.06, 14)
    expect(forecastError(1e12, 0.1, 0.02, 1)).toBeCloseTo(0.02, 10)
  })

  it('cuts the faster the more of its planning is automated, in the end at once', () => {
    expect(cuttingSpeed(0, 0.4, 2)).toBe(0.4)
    expect(cuttingSpeed(2, 0.4, 2)).toBeCloseTo(0.7, 14)
    expect(cuttingSpeed(1e12, 0.4, 2)).toBeCloseTo(1, 10)
  })
})
