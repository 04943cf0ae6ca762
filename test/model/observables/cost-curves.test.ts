import { describe, expect, it } from 'vitest'
import { costCurves } from '../../../model/observables/cost-curves.ts'

const scale = Float64Array.of(1, 2, 4, 8, 1, 2, 4, 8)
const adopter = Uint8Array.of(0, 0, 0, 0, 1, 1, 1, 1)

describe('cost curves', () => {
  it('find the elasticity of costs that are a power of scale, mode by mode', () => {
    const cost = scale.map((each, f) => (adopter[f] ? 3 * each ** -0.25 : 5 * each ** 0.1))
    const { slope } = costCurves(cost, scale, new Uint8Array(8), adopter)
    expect(slope[0]).toBeCloseTo(0.1, 12)
    expect(slope[1]).toBeCloseTo(-0.25, 12)
  })

  it('leave out what lies between sectors', () => {
    const sector = Uint8Array.of(0, 0, 1, 1, 0, 0, 1, 1)
    // Costs are the same at any scale, but sector 1, whose firms are larger, costs ten times as much.
    const cost = Float64Array.from(sector, (s) => (s === 1 ? 10 : 1))
    const { slope, ratio } = costCurves(cost, scale, sector, adopter)
    for (const each of slope) expect(each).toBeCloseTo(0, 12)
    expect(ratio).toBeCloseTo(1, 12)
  })

  it('weigh costs by output', () => {
    const cost = Float64Array.of(1, 1, 1, 1, 2, 1, 1, 1)
    // Adopters: one unit of 15 costs twice as much.
    expect(costCurves(cost, scale, new Uint8Array(8), adopter).ratio).toBeCloseTo(16 / 15, 12)
  })

  it('are 0 where a mode is missing and where all firms are alike', () => {
    const { ratio, slope } = costCurves(
      Float64Array.of(1, 1),
      Float64Array.of(1, 1),
      new Uint8Array(2),
      new Uint8Array(2),
    )
    expect([ratio, ...slope]).toEqual([0, 0, 0])
  })
})
