import { describe, expect, it } from 'vitest'
import type { State } from '../../../model/agents/state.ts'
import { createEconomy } from '../../../model/index.ts'
import { type ByMode, costStickiness, openCosts } from '../../../model/observables/cost-stickiness.ts'
import { toy } from '../toy.ts'

const rises = [0.1, 0.2, 0.35, 0.5]
const changes = [...rises, ...rises.map((change) => -change)]
const fresh = (): State => createEconomy(toy({ firms: changes.length }), { seed: 1 }) as State

interface Response {
  up: number
  down: number
  mode: 0 | 1
}

/** Yearly readings where the cost of firms follows yearly sales by `up` and `down`, and a trend; year 0 is the first. */
function readYears(responses: Response[], state = fresh()): ByMode[] {
  const { firms } = state
  firms.inputSpending.fill(0)
  firms.computeSpending.fill(0)
  firms.sold.fill(1)
  firms.wageBill.fill(1)
  const memory = openCosts(state)
  const readings = [costStickiness(memory, state)]
  const quarters = (count: number) => {
    for (let quarter = 0; quarter < count; quarter++) {
      state.tick++
      readings.push(costStickiness(memory, state))
    }
  }
  quarters(4)
  for (const { up, down, mode } of responses) {
    firms.adopter.fill(mode)
    changes.forEach((change, f) => {
      firms.sold[f] *= Math.exp(change)
      firms.wageBill[f] *= Math.exp(0.07 + (change > 0 ? up : down) * change)
    })
    quarters(4)
  }
  return readings.filter((_, quarter) => quarter % 4 === 0)
}

describe('cost stickiness', () => {
  it('is the elasticity of costs where sales rose less that where they fell, whatever moves all costs', () => {
    for (const [up, down] of [
      [0.55, 0.35],
      [0.35, 0.55],
      [0.7, 0.7],
    ]) {
      const [start, first, second] = readYears([{ up, down, mode: 1 }])
      expect([...start, ...first, second[0]]).toEqual([0, 0, 0, 0, 0])
      expect(second[1]).toBeCloseTo(up - down, 12)
    }
  })

  it('is told apart by mode, and remembers', () => {
    const [, , first, second, third] = readYears([
      { up: 0.9, down: 0.5, mode: 0 },
      { up: 0.6, down: 0.5, mode: 1 },
      { up: 0.6, down: 0.3, mode: 1 },
    ])
    expect(first[0]).toBeCloseTo(0.4, 12)
    expect(second[0]).toBeCloseTo(0.4, 12)
    expect(second[1]).toBeCloseTo(0.1, 12)
    // The same firms rise and fall in each year, so that years weigh 0.8 to 1.
    expect(third[1]).toBeCloseTo((0.8 * 0.1 + 0.3) / 1.8, 12)
  })

  it('leaves out firms that changed their mode or defaulted', () => {
    for (const column of ['adoptedFor', 'age'] as const) {
      const state = fresh()
      state.firms[column].fill(3)
      expect(readYears([{ up: 0.9, down: 0.5, mode: 1 }], state)[2]).toEqual([0, 0])
    }
  })
})
