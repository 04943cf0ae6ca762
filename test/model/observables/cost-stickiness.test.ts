import { describe, expect, it } from 'vitest'
import { costStickiness, openCosts, yearlyStickiness } from '../../../model/observables/cost-stickiness.ts'
import type { State } from '../../../model/agents/state.ts'
import { createEconomy } from '../../../model/index.ts'
import { toy } from '../toy.ts'

const ones = (length: number) => new Float64Array(length).fill(1)
const rises = [0.1, 0.2, 0.35, 0.5]
const changes = [...rises, ...rises.map((change) => -change)]

/** Firms whose cost follows sales by `up` where they rose and by `down` where they fell, and by a trend. */
function years(up: number, down: number, modes: number[] = changes.map(() => 0)) {
  const sold = Float64Array.from(changes, Math.exp)
  const cost = Float64Array.from(changes, (change) => Math.exp(0.07 + (change > 0 ? up : down) * change))
  return { cost, sold, lastCost: ones(8), lastSold: ones(8), mode: Uint8Array.from(modes) }
}

describe('cost stickiness', () => {
  it('is the elasticity of costs where sales rose less that where they fell, whatever moves all costs', () => {
    expect(costStickiness(years(0.55, 0.35))[0]).toBeCloseTo(0.2, 12)
    expect(costStickiness(years(0.35, 0.55))[0]).toBeCloseTo(-0.2, 12)
    expect(costStickiness(years(0.7, 0.7))[0]).toBeCloseTo(0, 12)
  })

  it('is told apart by mode, and is 0 where few firms rose or fell', () => {
    const once = years(0.9, 0.5)
    const twice = (values: Float64Array, others: Float64Array) => Float64Array.of(...values, ...others)
    const other = years(0.6, 0.5)
    const both = {
      cost: twice(once.cost, other.cost),
      sold: twice(once.sold, other.sold),
      lastCost: ones(16),
      lastSold: ones(16),
      mode: Uint8Array.from({ length: 16 }, (_, f) => (f < 8 ? 1 : 0)),
    }
    const [others, adopters] = costStickiness(both)
    expect(adopters).toBeCloseTo(0.4, 12)
    expect(others).toBeCloseTo(0.1, 12)
    expect(costStickiness(years(0.9, 0.5, [0, 0, 1, 1, 0, 0, 0, 2]))).toEqual([0, 0])
  })

  it('reads the second year against the first, of firms that kept their mode', () => {
    const state = createEconomy(toy({ firms: 8, providers: 3 }), { seed: 1 }) as State
    const { firms } = state
    firms.adopter.fill(1)
    firms.inputSpending.fill(0)
    firms.computeSpending.fill(0)
    const memory = openCosts(state)
    const { sold, cost } = years(0.8, 0.2)
    const read = (year: number) => {
      state.tick++
      firms.sold.set(year === 1 ? ones(8) : sold)
      firms.wageBill.set(year === 1 ? ones(8) : cost)
      return yearlyStickiness(memory, state)
    }
    expect(yearlyStickiness(memory, state)).toEqual([0, 0])
    for (let quarter = 0; quarter < 7; quarter++) expect(read(quarter < 4 ? 1 : 2)).toEqual([0, 0])
    expect(read(2)[1]).toBeCloseTo(0.6, 12)
    firms.adoptedFor.fill(3)
    for (let quarter = 0; quarter < 4; quarter++) read(1)
    expect(memory.stickiness).toEqual([0, 0])
  })
})
