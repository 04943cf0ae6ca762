import { describe, expect, it } from 'vitest'
import {
  breakthroughChance,
  missionChance,
  othersReady,
  partReadiness,
  privateEffort,
} from '../../../model/technology/missions.ts'

describe('missions', () => {
  it('need every part at once', () => {
    expect(breakthroughChance([0.9, 0.9, 0.9], 3, 0.5)).toBeCloseTo(0.3645, 12)
    expect(breakthroughChance([1, 1, 0], 3, 0.5)).toBe(0)
    expect(partReadiness(0, 2)).toBe(0)
    expect(partReadiness(2, 2)).toBeCloseTo(1 - Math.exp(-1), 14)
  })

  it('leave the own part out of what the others offer, be it ready or not', () => {
    expect(othersReady([0, 0.5, 0.5], 3, 0)).toBe(0.25)
    expect(othersReady([0, 0.5, 0.5], 3, 1)).toBe(0)
    // One part alone waits for nobody.
    expect(othersReady([0], 1, 0)).toBe(1)
  })

  it('let firms alone stall where the others stall, although a high-effort rest point exists', () => {
    const respond = (readiness: number) => partReadiness(privateEffort(200, 0.3, readiness ** 3, 0.5, 2), 2)
    let low = 0.2
    let high = 1
    for (let round = 0; round < 100; round++) {
      low = respond(low)
      high = respond(high)
    }
    expect(low).toBe(0)
    expect(high).toBeGreaterThan(0.7)
  })

  it('choose the effort that pays best', () => {
    const z = privateEffort(100, 0.3, 0.8, 0.5, 2)
    const profit = (effort: number) => 0.5 * 100 * 0.3 * 0.8 * partReadiness(effort, 2) - effort
    expect(profit(z)).toBeGreaterThan(profit(z * 1.01))
    expect(profit(z)).toBeGreaterThan(profit(z * 0.99))
    expect(privateEffort(1, 0.3, 0.1, 0.5, 2)).toBe(0)
  })

  it('get most for their money when the budget is spread evenly', () => {
    const even = missionChance(12, 3, 0.5, 2)
    const uneven = breakthroughChance(
      [6, 4, 2].map((z) => partReadiness(z, 2)),
      3,
      0.5,
    )
    expect(even).toBeCloseTo(
      breakthroughChance(
        [4, 4, 4].map((z) => partReadiness(z, 2)),
        3,
        0.5,
      ),
      14,
    )
    expect(even).toBeGreaterThan(uneven)
    expect(missionChance(0, 3, 0.5, 2)).toBe(0)
  })
})
