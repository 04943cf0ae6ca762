import { describe, expect, it } from 'vitest'
import { type Parameters, type PolicyInstrument, observables } from '../../../model/index.ts'
import { networkQuality } from '../../../model/markets/infrastructure.ts'
import { runToy } from '../toy.ts'

const run = (policies: PolicyInstrument[], overrides: Partial<Parameters> = {}) =>
  runToy({ policyLag: 0, ...overrides }, { ticks: 12, policies })
const without = run([])
const built = (instrument: string, amount: number, more: Partial<PolicyInstrument> = {}) =>
  run([{ instrument, amount, start: 0, ...more }]).economy
const last = ({ series }: ReturnType<typeof runToy>, name: string): number =>
  series[series.length - observables.length + observables.findIndex((each) => each.name === name)]

// A run whose accounts do not close is stopped, and fails here.
describe('public money for goods', () => {
  it.each(['gridBuild', 'networkBuild', 'publicPurchases'])('%s is spent on goods, by debt or tax', (instrument) => {
    const owed = without.economy.government.bonds
    const byDebt = built(instrument, 0.01, { financing: 'debt' }).government
    const byTax = built(instrument, 0.01, { financing: 'tax' }).government
    expect(byDebt.extraOrders.reduce((sum, each) => sum + each, 0)).toBeGreaterThan(0)
    expect(byDebt.bonds).toBeGreaterThan(owed)
    expect(byTax.bonds).toBeLessThan(byDebt.bonds)
  })
})

describe('grid', () => {
  it('grows by the goods that money brings, less where it costs more', () => {
    const { gridBuilt } = built('gridBuild', 0.001).society
    expect(without.economy.society.gridBuilt).toBe(0)
    // Twelve quarters of a thousandth of GDP: three thousandths of a year's, at 0.0011 for one.
    expect(gridBuilt).toBeGreaterThan(0.8 * (0.003 / 0.0011))
    expect(gridBuilt).toBeLessThan(1.2 * (0.003 / 0.0011))
    const dear = run([{ instrument: 'gridBuild', amount: 0.001, start: 0 }], { gridCost: 0.011 })
    expect(dear.economy.society.gridBuilt / gridBuilt).toBeCloseTo(0.1, 2)
  })

  it('serves more of the load where it was short', () => {
    const tight = { gridHeadroom: 0.3, gridGrowth: 0 }
    const policy = { instrument: 'gridBuild', amount: 0.001, start: 0 }
    expect(last(run([policy], tight), 'computeServed')).toBeGreaterThan(last(run([], tight), 'computeServed') + 0.1)
  })
})

describe('network', () => {
  it('is as the parameter says without public money, and never better than perfect with much', () => {
    expect(networkQuality(without.economy)).toBe(without.economy.parameters.networkQuality)
    const some = networkQuality(built('networkBuild', 0.0005))
    const much = networkQuality(built('networkBuild', 0.05))
    expect(some).toBeGreaterThan(0.5)
    expect(much).toBeGreaterThan(some)
    expect(much).toBeLessThanOrEqual(1)
  })

  it('lets more sensitive work leave home', () => {
    const policy = { instrument: 'networkBuild', amount: 0.01, start: 0 }
    expect(last(run([policy]), 'computeSensitiveAtHome')).toBeLessThan(last(without, 'computeSensitiveAtHome'))
  })
})
