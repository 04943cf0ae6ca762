import { describe, expect, it } from 'vitest'
import { observables, type Parameters } from '../../../model/index.ts'
import { runToy } from '../toy.ts'

const lastOf = (name: string, overrides: Partial<Parameters>): number => {
  const { series } = runToy(overrides)
  return series[series.length - observables.length + observables.findIndex((each) => each.name === name)]
}

describe('what work gets of compute', () => {
  it('stays at home where centres are islands, and where delay costs much', () => {
    expect(lastOf('computeSensitiveAtHome', { dispatch: 'isolated' })).toBe(1)
    expect(lastOf('computeSensitiveAtHome', { latencyCost: 50 })).toBeCloseTo(1, 9)
  })

  it('leaves home where nothing holds it', () => {
    expect(lastOf('computeSensitiveAtHome', { latencyCost: 0 })).toBeLessThan(0.7)
  })

  it('is what was ordered while there is room, and less where the grid is full', () => {
    expect(lastOf('computeServed', {})).toBeCloseTo(1, 2)
    expect(lastOf('computeServed', { gridHeadroom: 0.2, gridGrowth: 0 })).toBeLessThan(0.7)
  })
})

describe('joint research', () => {
  it('breaks through with a large mission and certain success, and not without', () => {
    expect(lastOf('chipBreakthrough', { missionBudget: 0.05, missionHazard: 1 })).toBe(1)
    expect(lastOf('chipBreakthrough', { missionBudget: 0 })).toBe(0)
  })
})

describe('research of firms', () => {
  it('is a part of GDP that grows with their propensity', () => {
    const usual = lastOf('privateResearch', {})
    expect(usual).toBeGreaterThan(0)
    expect(lastOf('privateResearch', { researchShare: 0.03 })).toBeGreaterThan(1.5 * usual)
    expect(lastOf('privateResearch', { researchShare: 0 })).toBe(0)
  })
})

describe('purchases of services', () => {
  it('find their match without friction', () => {
    expect(lastOf('unmatchedServices', { matchingFriction: 0 })).toBe(0)
    expect(lastOf('unmatchedServices', { matchingFriction: 0.5 })).toBeGreaterThan(0.05)
  })

  it('are the budget share of services, less what found no match', () => {
    const own = { socialDemandGain: 0, budgetShares: [0.128, 0.3, 0.452, 0.12] }
    expect(lastOf('servicesInConsumption', { ...own, matchingFriction: 0 })).toBeCloseTo(0.452, 12)
    const failed = 0.452 * lastOf('unmatchedServices', { ...own, matchingFriction: 0.5 })
    const left = lastOf('servicesInConsumption', { ...own, matchingFriction: 0.5 })
    expect(left).toBeCloseTo((0.452 - failed) / (1 - failed), 12)
  })
})
