import { describe, expect, it } from 'vitest'
import type { FactorUse } from '../../../model/observables/factor-use.ts'
import { contribution, tfpGrowth } from '../../../model/observables/tornqvist.ts'
import { growthOverYear, steadyTrail, sumOverYear } from '../../../model/observables/trail.ts'

const before: FactorUse = {
  output: 1,
  capital: 1,
  labour: 1,
  compute: 1,
  data: 1,
  algorithm: 1,
  labourShare: 0.65,
  computeShare: 0.02,
  dataShare: 0.01,
  algorithmShare: 0.02,
}

describe('growth accounts', () => {
  it('give the known Törnqvist residual', () => {
    const now = { ...before, output: 1.21, capital: 1.1, labour: 1.05 }
    expect(tfpGrowth(now, before)).toBeCloseTo(0.125548, 6)
  })

  it('weigh a factor by the mean of its shares', () => {
    const now = { ...before, compute: 2, computeShare: 0.04 }
    expect(contribution(now, before, 'compute')).toBeCloseTo(0.03 * Math.log(2), 12)
  })

  it('leave to capital what labour, compute and data do not claim', () => {
    expect(contribution({ ...before, capital: 1.1 }, before, 'capital')).toBeCloseTo(0.32 * Math.log(1.1), 12)
  })

  it('let a factor that has just come into use contribute nothing, not infinity', () => {
    expect(contribution(before, { ...before, compute: 0 }, 'compute')).toBe(0)
  })
})

describe('growth over four quarters', () => {
  it('goes on from steady growth before the start', () => {
    const trail = steadyTrail(100, 1.01)
    expect(growthOverYear(trail, 100)).toBeCloseTo(1.01 ** 4 - 1, 12)
    for (const level of [100, 100, 100]) growthOverYear(trail, level)
    expect(growthOverYear(trail, 105)).toBeCloseTo(0.05, 12)
  })

  it('sums a flow over a year, and scales up a year that is not yet full', () => {
    const recent: number[] = []
    expect(sumOverYear(recent, 1)).toBe(4)
    expect(sumOverYear(recent, 2)).toBe(6)
    sumOverYear(recent, 3)
    sumOverYear(recent, 4)
    expect(sumOverYear(recent, 5)).toBe(14)
  })
})
