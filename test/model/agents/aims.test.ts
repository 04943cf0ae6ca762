import { describe, expect, it } from 'vitest'
import { aimedAt } from '../../../model/agents/aims.ts'
import { setControls } from '../../../model/agents/controls.ts'
import type { State } from '../../../model/agents/state.ts'
import { createEconomy, type PolicyInstrument } from '../../../model/index.ts'
import { toy } from '../toy.ts'

/** The small economy under dated policies that work at once. */
function under(...policies: PolicyInstrument[]): State {
  const state = createEconomy(toy({ policyLag: 0 }), { seed: 7, policies })
  if ('status' in state) throw new Error(state.message.en)
  setControls(state)
  return state
}

describe('places a policy is aimed at', () => {
  it('are all where nothing is named, and none for a national instrument but the nation', () => {
    const policy = { start: 0, amount: 0.1 }
    expect(aimedAt({ instrument: 'adoptionSubsidy', ...policy })).toHaveLength(36)
    expect(aimedAt({ instrument: 'pilotZone', ...policy })).toHaveLength(12)
    expect(aimedAt({ instrument: 'publicPurchases', ...policy })).toEqual([0, 1, 2, 3])
    expect(aimedAt({ instrument: 'computeBuild', ...policy })).toEqual([0])
  })

  it('are counted region, sector, size', () => {
    const policy = { start: 0, amount: 0.1, region: 'west', sector: 'services' } as const
    expect(aimedAt({ instrument: 'adoptionSubsidy', ...policy })).toEqual([30, 31, 32])
    expect(aimedAt({ instrument: 'adoptionSubsidy', ...policy, size: 'large' })).toEqual([32])
    expect(aimedAt({ instrument: 'pilotZone', ...policy })).toEqual([10])
  })
})

describe('aimed policies', () => {
  it('relieve their own place alone', () => {
    const { relief } = under({
      instrument: 'pilotZone',
      amount: 0.4,
      start: 0,
      region: 'east',
      sector: 'emerging',
    }).controls
    expect(relief[3]).toBe(0.4)
    expect(relief.filter((part) => part !== 0)).toHaveLength(1)
  })

  it('add up where they meet, and relieve of no more than all', () => {
    const { relief } = under(
      { instrument: 'pilotZone', amount: 0.7, start: 0, region: 'east' },
      { instrument: 'pilotZone', amount: 0.7, start: 0, sector: 'emerging' },
    ).controls
    expect(relief[3]).toBe(1)
    expect(relief[0]).toBe(0.7)
    expect(relief[7]).toBe(0.7)
    expect(relief[6]).toBe(0)
  })

  it('buy from the sector that is named, else as government usually does', () => {
    const purchase = { instrument: 'publicPurchases', amount: 0.01, start: 0 } as const
    expect([...under({ ...purchase, sector: 'industry' }).controls.purchases]).toEqual([0, 0.01, 0, 0])
    const { controls, parameters } = under(purchase)
    parameters.spendingShares.forEach((share, s) => expect(controls.purchases[s]).toBeCloseTo(0.01 * share, 15))
  })
})
