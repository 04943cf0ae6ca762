import { describe, expect, it } from 'vitest'
import type { State } from '../../../model/agents/state.ts'
import { createEconomy, observables, type Parameters } from '../../../model/index.ts'
import { gatherData, poolData } from '../../../model/technology/data-pool.ts'
import { runToy, toy } from '../toy.ts'

/** The small economy with some public data open and all that is pooled readable, after its pool is filled and read. */
function gathered(overrides: Partial<Parameters>): State {
  const state = createEconomy(toy({ publicDataUse: 1, interoperability: 1, ...overrides }), { seed: 7 })
  if ('status' in state) throw new Error(state.message.en)
  poolData(state)
  gatherData(state)
  return state
}

/** Data that firms read, and those there are: of firms and, as far as open, public. */
function balance({ firms, parameters }: State): { read: number; there: number } {
  const { publicDataOpening, publicDataUse, publicDataShare } = parameters
  const open = (publicDataOpening * publicDataUse * publicDataShare) / (1 - publicDataShare)
  let read = 0
  let there = 0
  for (let f = 0; f < firms.count; f++) {
    read += firms.usableData[f]
    there += firms.data[f] * (1 + open)
  }
  return { read, there }
}

const gdp = observables.findIndex(({ name }) => name === 'gdp')
const gdpOf = (overrides: Partial<Parameters>): number[] => {
  const { series } = runToy({ interoperability: 0.6, ...overrides }, { ticks: 12 })
  return Array.from({ length: 13 }, (_, tick) => series[tick * observables.length + gdp])
}

describe('rival data', () => {
  it('are divided: all that firms read is all there is', () => {
    for (const marketSize of [1, 4]) {
      const { read, there } = balance(gathered({ dataRival: true, marketSize }))
      expect(read / there).toBeCloseTo(1, 12)
    }
  })

  it('are read by all alike where they are not rival', () => {
    const { read, there } = balance(gathered({}))
    expect(read / there).toBeGreaterThan(1.05)
    const large = balance(gathered({ marketSize: 4 }))
    expect(large.read / large.there).toBeGreaterThan(read / there)
  })

  it('leave who shares them with the pool alone', () => {
    const { firms, channels } = gathered({ dataRival: true })
    const sharing = firms.sharesData.indexOf(1)
    const pooled = channels.now.dataPool[firms.sector[sharing]] * firms.output[sharing]
    expect(firms.usableData[sharing]).toBe(pooled)
  })

  it('give nobody more in a larger market, other data do', () => {
    expect(gdpOf({ dataRival: true, marketSize: 4 })).toEqual(gdpOf({ dataRival: true }))
    expect(gdpOf({ marketSize: 4 }).at(-1)).not.toBe(gdpOf({}).at(-1))
  })
})
