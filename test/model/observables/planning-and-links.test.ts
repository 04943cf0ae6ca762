import { describe, expect, it } from 'vitest'
import { observables, type RunOptions, type Parameters } from '../../../model/index.ts'
import { runToy } from '../toy.ts'

/** Columns of a run of the small economy, by name. */
function columns(parameters: Partial<Parameters>, options: Partial<RunOptions> = {}): Record<string, number[]> {
  const { series } = runToy(parameters, { ticks: 12, ...options })
  const width = observables.length
  return Object.fromEntries(
    observables.map(({ name }, i) => [
      name,
      Array.from({ length: series.length / width }, (_, t) => series[t * width + i]),
    ]),
  )
}
const mean = (values: number[]) => values.reduce((sum, value) => sum + value, 0) / values.length

describe('plans, inventories and links', () => {
  it('plans miss orders by more where demand is misjudged', () => {
    const usual = columns({ forecastNoise: 0, forecastFloor: 0 })
    const blind = columns({ forecastNoise: 0.3, forecastGain: 0 })
    expect(mean(blind.forecastErrorOthers)).toBeGreaterThan(2 * mean(usual.forecastErrorOthers))
  })

  it('inventories start at their aim, and follow it', () => {
    const [small, large] = [columns({ inventoryRatio: 0.2 }), columns({ inventoryRatio: 0.6 })]
    for (const name of ['inventoriesAdopters', 'inventoriesOthers']) {
      expect(small[name][0]).toBeLessThan(0.2)
      expect(mean(large[name])).toBeGreaterThan(2 * mean(small[name]))
    }
  })

  it('links change only where firms look for suppliers, and no faster than they look', () => {
    const fixed = columns({ rewireRate: 0 })
    expect(fixed.linkTurnover.every((share) => share === 0)).toBe(true)
    expect(new Set(fixed.supplierConcentration).size).toBe(1)
    const moving = columns({ rewireRate: 1 })
    // Each firm looks at one of its four links in a quarter.
    expect(Math.max(...moving.linkTurnover)).toBeLessThanOrEqual(0.25)
    expect(mean(moving.linkTurnover)).toBeGreaterThan(0.05)
  })
})
