import { describe, expect, it } from 'vitest'
import {
  algorithmInUse,
  commonsCatchUp,
  imitationChance,
  nextCommons,
} from '../../../model/technology/algorithm-commons.ts'

/** Log gap after many quarters of frontier growth g a year at this openness. */
function settledGap(growth: number, openness: number): number {
  let frontier = 1
  let commons = 0.3
  for (let t = 0; t < 400; t++) {
    const next = frontier * Math.exp(growth / 4)
    commons = nextCommons(commons, frontier, next, commonsCatchUp(openness, 1 / 3), 1 / 4)
    frontier = next
  }
  return Math.log(frontier / commons)
}

describe('algorithm commons', () => {
  it('settles at a gap of growth over catch-up rate: a lag of 4 months at full openness', () => {
    expect(settledGap(0.6, 1)).toBeCloseTo(0.6 / 3, 10)
    expect(settledGap(0.6, 0.5)).toBeCloseTo(0.6 / 1.5, 10)
  })

  it('stands still without openness and never passes a frontier that stands still', () => {
    expect(nextCommons(2, 3, 4, 0, 1 / 4)).toBe(2)
    let commons = 1
    for (let t = 0; t < 100; t++) commons = nextCommons(commons, 3, 3, 3, 1 / 4)
    expect(commons).toBeLessThanOrEqual(3)
    expect(commons).toBeCloseTo(3, 10)
    expect(nextCommons(3, 3, 2, 3, 1 / 4)).toBe(3)
  })

  it('gives a firm the better of its own and the commons', () => {
    expect(algorithmInUse(2, 3)).toBe(3)
    expect(algorithmInUse(4, 3)).toBe(4)
  })

  it('imitates those ahead, the near ones rather', () => {
    expect(imitationChance(2, 2, 0.1)).toBe(0)
    expect(imitationChance(2, 1, 0.1)).toBe(0)
    expect(imitationChance(1, 1.1, 0.1)).toBeGreaterThan(imitationChance(1, 2, 0.1))
    // Far away as ease/distance.
    expect(imitationChance(1, Math.exp(500), 0.1) * 500).toBeCloseTo(0.1, 4)
  })
})
