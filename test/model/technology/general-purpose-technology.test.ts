import { describe, expect, it } from 'vitest'
import {
  generalPurposeTechnologies,
  technologyPrice,
  yearsToPrice,
} from '../../../model/technology/general-purpose-technology.ts'

describe('general-purpose technologies', () => {
  it('get cheaper at their own pace', () => {
    expect(technologyPrice(0.25, 2)).toBeCloseTo(0.5625, 12)
    expect(technologyPrice(0.25, yearsToPrice(0.1, 0.25))).toBeCloseTo(0.1, 12)
    expect(yearsToPrice(1, 0.25)).toBe(0)
  })

  it('reach a tenth of the price sooner from each one to the next', () => {
    const { steam, electricity, information, compute } = generalPurposeTechnologies
    const years = [steam, electricity, information, compute].map((t) => yearsToPrice(0.1, t.costDecline))
    expect(years).toEqual(years.toSorted((a, b) => b - a))
    // FLOP per dollar doubles in 2.46 years.
    expect(yearsToPrice(0.5, compute.costDecline)).toBeCloseTo(2.46, 1)
  })
})
