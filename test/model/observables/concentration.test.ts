import { describe, expect, it } from 'vitest'
import { concentration } from '../../../model/observables/concentration.ts'

describe('concentration', () => {
  it('gives the known value of 1 to 5', () => {
    expect(concentration(Float64Array.of(1, 2, 3, 4, 5), new Uint8Array(5))).toBeCloseTo(0.244444, 6)
  })

  it('is 1 for a monopoly in each sector, however unequal the sectors are', () => {
    expect(concentration(Float64Array.of(1, 100, 7), Uint8Array.of(0, 1, 3))).toBe(1)
  })

  it('weighs sectors by their sales', () => {
    // Sector 0: two equal firms, 0.5, sales 2; sector 1: monopoly, 1, sales 6.
    expect(concentration(Float64Array.of(1, 1, 6), Uint8Array.of(0, 0, 1))).toBeCloseTo((0.5 * 2 + 1 * 6) / 8, 12)
  })

  it('is 0 where nothing is sold', () => {
    expect(concentration(new Float64Array(3), new Uint8Array(3))).toBe(0)
  })
})
