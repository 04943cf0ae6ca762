import { describe, expect, it } from 'vitest'
import type { State } from '../../../model/agents/state.ts'
import { createEconomy } from '../../../model/index.ts'
import { gatherData, poolData, tradeData } from '../../../model/technology/data-pool.ts'
import { toy } from '../toy.ts'

/** The small economy after its pool is filled and its data are traded, with a part of public data open. */
function traded(publicDataOpening: number, shares?: 0 | 1): State {
  const state = createEconomy(toy({ publicDataOpening, publicDataUse: 1, reconsiderRate: 0 }), { seed: 7 })
  if ('status' in state) throw new Error(state.message.en)
  if (shares !== undefined) state.firms.sharesData.fill(shares)
  poolData(state)
  gatherData(state)
  tradeData(state)
  return state
}

/** What those who pay more than they take pay, over their compute bill. */
function dues({ firms }: State): number {
  let paid = 0
  let bill = 0
  for (let f = 0; f < firms.count; f++) {
    if (firms.sharesData[f] || !firms.adopter[f]) continue
    paid -= firms.dataNet[f]
    bill += firms.computeSpending[f]
  }
  return paid / bill
}

describe('data market', () => {
  it('hands to those who share all that users pay', () => {
    const { firms } = traded(0.5)
    const net = firms.dataNet.reduce((sum, each) => sum + each, 0)
    const size = firms.dataNet.reduce((sum, each) => sum + Math.abs(each), 0)
    expect(size).toBeGreaterThan(0)
    expect(Math.abs(net) / size).toBeLessThan(1e-12)
  })

  it('asks nothing for public data', () => {
    const { firms } = traded(1, 0)
    expect(firms.usableData.some((usable, f) => usable > firms.data[f])).toBe(true)
    expect(firms.dataNet.every((net) => net === 0)).toBe(true)
  })

  it('pays firms less where public data make more of the pool', () => {
    expect(dues(traded(0))).toBeGreaterThan(dues(traded(1)))
    expect(dues(traded(1))).toBeGreaterThan(0)
  })
})
