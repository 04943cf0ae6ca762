// Comparisons made before purchases: who asks another household for its seller hears what it would have heard in turn.
import { describe, expect, it } from 'vitest'
import type { State } from '../../../model/agents/state.ts'
import { createEconomy } from '../../../model/create-economy.ts'
import { resolveParameters } from '../../../model/index.ts'
import { compareAhead, drawComparisons, sellerAtTurn } from '../../../model/markets/shared-comparisons.ts'
import { compareSellers, sectorHeardOf } from '../../../model/markets/word-of-mouth.ts'
import { goodsSectors } from '../../../model/names.ts'
import { drawPair, pair, toUnit } from '../../../model/random.ts'
import { streams } from '../../../model/agents/streams.ts'
import { partOf } from '../../../model/team/team.ts'
import { joinTeam, teamMemory } from '../../../model/team/team-memory.ts'

const parameters = resolveParameters('china-2023', { firms: 60, workersPerFirm: 20 })

function economy(): State {
  const state = createEconomy(parameters, { seed: 4 })
  if ('kind' in state) throw new Error(state.kind)
  return state
}

/** What household h would hear of each other's seller at its turn, where households compare one after the other. */
function heardInTurn(): { heard: Int32Array[]; seller: Int32Array } {
  const state = economy()
  const { households, seed, tick } = state
  const heard: Int32Array[] = []
  for (let h = 0; h < households.count; h++) {
    drawPair(seed, streams.compare, h, tick)
    const s = sectorHeardOf(toUnit(pair[0]), parameters.compareRate)
    if (s < goodsSectors) compareSellers(state, h, s)
    heard.push(households.seller.slice())
  }
  return { heard, seller: households.seller }
}

describe('comparisons made ahead by a team', () => {
  it.each([2, 3, 5])('of %i leave sellers as comparisons in turn do, and tell of them as of any turn', (size) => {
    const state = economy()
    const memory = teamMemory(parameters, size, size)
    const views = Array.from({ length: size }, (_, member) => ({ ...state, team: joinTeam(memory, member) }))
    for (const view of views.slice(1)) drawComparisons(view)
    for (const view of views) compareAhead(view)
    const { heard, seller } = heardInTurn()
    expect(seller.some((f, cell) => f !== heard[0][cell])).toBe(true)
    expect([...state.households.seller]).toEqual([...seller])
    for (const view of views) {
      const { from, to } = partOf(view.team, goodsSectors)
      for (let h = 0; h < heard.length; h += 41) {
        for (let asked = 0; asked < heard.length; asked += 5) {
          for (let s = from; s < to; s++) {
            expect(sellerAtTurn(view, h, asked, s)).toBe(heard[h][asked * goodsSectors + s])
          }
        }
      }
    }
  })
})
