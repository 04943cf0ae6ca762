import { describe, expect, it } from 'vitest'
import { setControls } from '../../../model/agents/controls.ts'
import type { State } from '../../../model/agents/state.ts'
import { createEconomy, type PolicyInstrument } from '../../../model/index.ts'
import { aiUse, regulate } from '../../../model/society/governance.ts'
import { adoptionNetGain } from '../../../model/technology/adopt.ts'
import { toy } from '../toy.ts'

const zone = (amount: number): PolicyInstrument => ({ instrument: 'pilotZone', amount, start: 0, region: 'east' })

/** The small economy under strict rules, twice those of the start, in the first quarter of its policies. */
function ruled(...policies: PolicyInstrument[]): State {
  const state = createEconomy(toy({ policyLag: 0, regulationCost: 0.5, harmRate: 1 }), { seed: 7, policies })
  if ('status' in state) throw new Error(state.message.en)
  setControls(state)
  state.society.regulation *= 2
  return state
}

const gains = (state: State) => Array.from({ length: state.firms.count }, (_, f) => adoptionNetGain(state, f, 0, 0, 0))

describe('pilot zone', () => {
  it('takes its part of the cost of rules off the firms of its place, and of no others', () => {
    const usual = ruled()
    const eased = ruled(zone(0.6))
    const before = gains(usual)
    const after = gains(eased)
    const { region } = usual.firms
    const off = 0.6 * 0.5 * usual.society.regulation
    expect(off).toBeGreaterThan(0)
    before.forEach((gain, f) => expect(after[f] - gain).toBeCloseTo(region[f] === 0 ? off : 0, 12))
    expect(new Set(region).size).toBe(3)
  })

  it('leaves the use it relieves without cover', () => {
    const harm = (...policies: PolicyInstrument[]) => {
      const state = ruled(...policies)
      state.firms.valueAdded.set(state.firms.output)
      const { use, relieved } = aiUse(state)
      state.society.regulation = use * state.parameters.regulationEffort
      regulate(state)
      return { harm: state.society.harm, use, relieved }
    }
    expect(harm().harm).toBeCloseTo(0, 12)
    const east = harm(zone(0.5))
    expect(east.relieved).toBeGreaterThan(0)
    expect(east.harm).toBeCloseTo(east.relieved, 12)
    const national = harm({ instrument: 'pilotZone', amount: 1, start: 0 })
    expect(national.harm).toBeCloseTo(national.use, 12)
  })
})
