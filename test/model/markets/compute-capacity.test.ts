import { describe, expect, it } from 'vitest'
import {
  capacitySurvival,
  computeMarkup,
  nextCapacity,
  steadyCapacity,
} from '../../../model/markets/compute-capacity.ts'

describe('compute capacity', () => {
  it('keeps 0.8 of itself over a year of quarters', () => {
    expect(capacitySurvival(0.2, 1 / 4) ** 4).toBeCloseTo(0.8, 14)
  })

  it('settles at q I dt / (1 - (1-d)^dt)', () => {
    const survival = capacitySurvival(0.2, 1 / 4)
    let capacity = 0
    for (let quarter = 0; quarter < 2000; quarter++) capacity = nextCapacity(capacity, survival, 40 / 4, 1.5)
    expect(steadyCapacity(40, 1.5, 0.2, 1 / 4)).toBeCloseTo((1.5 * 40 * 0.25) / (1 - 0.8 ** 0.25), 9)
    expect(capacity).toBeCloseTo(steadyCapacity(40, 1.5, 0.2, 1 / 4), 9)
  })

  it('has a markup that rises with utilisation and never turns negative', () => {
    expect(computeMarkup(0.6, 0.3, 0.6, 4)).toBe(0.3)
    expect(computeMarkup(0.9, 0.3, 0.6, 4)).toBeGreaterThan(computeMarkup(0.7, 0.3, 0.6, 4))
    expect(computeMarkup(0, 0.3, 0.6, 4)).toBeGreaterThan(0)
  })
})
