import { describe, expect, it } from 'vitest'
import {
  capacitySurvival,
  computeCapitalCost,
  computeMarkup,
  computePowerCost,
  computePrice,
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

  it('is priced at capital cost with a markup that rises with utilisation, plus power', () => {
    expect(computeMarkup(0.6, 0.3, 0.6, 4)).toBe(0.3)
    expect(computeMarkup(0.9, 0.3, 0.6, 4)).toBeGreaterThan(computeMarkup(0.7, 0.3, 0.6, 4))
    expect(computeMarkup(0, 0.3, 0.6, 4)).toBeGreaterThan(0)
    const capital = computeCapitalCost(100, 2, 0.04, 0.2, 0.28)
    expect(capital).toBeCloseTo(26, 12)
    expect(computePowerCost(5, 1.42, 0.5)).toBeCloseTo(3.55, 12)
    expect(computePrice(0.3, capital, 3.55)).toBeCloseTo(1.3 * 26 + 3.55, 12)
  })
})
