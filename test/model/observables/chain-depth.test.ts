import { describe, expect, it } from 'vitest'
import type { State } from '../../../model/agents/state.ts'
import { createEconomy } from '../../../model/index.ts'
import { deepen, openDepth } from '../../../model/observables/chain-depth.ts'
import { toy } from '../toy.ts'

const start = (): State => createEconomy(toy({ technology: false }), { seed: 3 }) as State

describe('length of supply chains', () => {
  it('is one stage where nothing is bought', () => {
    const state = start()
    state.technology.inputs.fill(0)
    expect(deepen(state, openDepth(state))).toBe(1)
  })

  it('is 1/(1 - a) where a unit takes a of inputs, all at one price', () => {
    const state = start()
    state.technology.inputs.fill(0.1)
    expect(deepen(state, openDepth(state))).toBeCloseTo(1 / (1 - 0.4), 12)
  })

  it('grows by what a supplier has behind it, as far as links go', () => {
    const state = start()
    const { firms, technology, parameters } = state
    technology.inputs.fill(0)
    // Services take half of their value from agriculture, and nothing else takes anything.
    technology.inputs[2 * 4] = 0.5
    const depth = openDepth(state)
    const buyer = firms.sector.indexOf(2)
    expect(depth[buyer]).toBeCloseTo(1.5, 12)
    // Its supplier asks twice the price: the linked part costs twice as much of its value.
    firms.price[firms.supplier[buyer * 4]] = 2
    deepen(state, depth)
    expect(depth[buyer]).toBeCloseTo(1 + 0.5 * (2 * parameters.linkShare + 1 - parameters.linkShare), 12)
  })

  it('stays where it is while nothing changes', () => {
    const state = start()
    const depth = openDepth(state)
    const before = depth.slice()
    deepen(state, depth)
    depth.forEach((each, f) => expect(each).toBeCloseTo(before[f], 12))
  })
})
