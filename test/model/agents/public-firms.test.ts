import { describe, expect, it } from 'vitest'
import type { State } from '../../../model/agents/state.ts'
import { createEconomy, type Parameters } from '../../../model/index.ts'
import { planBuilding } from '../../../model/markets/build-compute.ts'
import { planStaff } from '../../../model/markets/labour-demand.ts'
import { kindCount, regionCount, skillCount } from '../../../model/names.ts'
import { toy } from '../toy.ts'

const start = (parameters: Partial<Parameters>): State => createEconomy(toy(parameters), { seed: 5 }) as State

describe('aims of public firms', () => {
  it.each([
    [0, 0],
    [0.25, 3],
    [0.5, 5],
    [0.75, 7],
    [1, 9],
  ])('a share of %d of nine providers is public: %d, spread over regions', (publicShare, count) => {
    const { providers } = start({ providers: 9, publicShare })
    const byRegion = Array.from({ length: regionCount }, (_, r) =>
      providers.state.reduce((sum, owned, p) => sum + (providers.region[p] === r ? owned : 0), 0),
    )
    expect(byRegion.reduce((sum, each) => sum + each, 0)).toBe(count)
    expect(Math.max(...byRegion) - Math.min(...byRegion)).toBeLessThanOrEqual(1)
  })

  it('employment: public firms keep a part of staff that they do not need, private ones none', () => {
    const cut = (stateEmployment: number) => {
      const state = start({ firms: 300, publicShare: 0.5, stateEmployment })
      const { firms } = state
      firms.labourNeed.fill(0)
      planStaff(state, new Int32Array(firms.count * skillCount))
      const sums = [0, 0]
      firms.layoffs.forEach((heads, cell) => (sums[firms.state[Math.floor(cell / skillCount)]] += heads))
      return { private: sums[0], public: sums[1] }
    }
    const [none, half, all] = [0, 0.5, 1].map(cut)
    expect(none.public).toBeGreaterThan(500)
    expect(half.public / none.public).toBeGreaterThan(0.45)
    expect(half.public / none.public).toBeLessThan(0.55)
    expect(all.public).toBe(0)
    expect([half.private, all.private]).toEqual([none.private, none.private])
  })

  it('infrastructure: public providers want more capacity, private ones no more', () => {
    const orders = (stateBuildLead: number) => {
      const state = start({ providers: 9, publicShare: 0.25, buildSpeed: 1, stateBuildLead })
      const { providers } = state
      providers.capacity.fill(0)
      providers.pipeline.fill(0)
      planBuilding(state)
      return { chips: Array.from(providers.chipsOrdered), state: providers.state }
    }
    const [usual, ahead] = [orders(0), orders(0.4)]
    ahead.chips.forEach((chips, cell) => {
      const lead = ahead.state[Math.floor(cell / kindCount)] ? 1.4 : 1
      expect(chips / usual.chips[cell]).toBeCloseTo(lead, 12)
    })
  })
})
