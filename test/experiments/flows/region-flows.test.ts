import { describe, expect, it } from 'vitest'
import { dataFlows, type QuarterStart, quarterStart, workFlows } from '../../../experiments/flows/region-flows.ts'
import { moneyTable } from '../../../experiments/flows/money-table.ts'
import { regionTable } from '../../../experiments/flows/region-table.ts'
import { type Economy, regions, resolveParameters, simulate, stateHash } from '../../../model/index.ts'

function economyAt(tick: number, settings: object): { economy: Economy; start: QuarterStart } {
  let start: QuarterStart | undefined
  const onTick = (now: number, _: Float64Array, economy: Economy) => {
    if (now === tick - 1) start = quarterStart(economy)
  }
  const parameters = resolveParameters('china-2023', { firms: 80, workersPerFirm: 10, ...settings })
  const outcome = simulate(parameters, { seed: 5, ticks: tick, onTick })
  if (outcome.status !== 'done' || !start) throw new Error('stopped')
  return { economy: outcome.economy, start }
}

describe.each([{}, { westwardSubsidy: 0.4 }, { dispatch: 'isolated' }])('with %j', (settings) => {
  const { economy, start } = economyAt(6, settings)
  const { providers, technology } = economy
  const work = workFlows(economy, start)

  it('adds up to what the providers of each region sold', () => {
    regions.forEach((to, region) => {
      let sold = 0
      for (let p = 0; p < providers.count; p++) {
        if (providers.region[p] !== region) continue
        for (let k = 0; k < 3; k++) sold += providers.used[p * 3 + k] / technology.computeUnit
      }
      const worked = work.filter((flow) => flow.to === to).reduce((sum, { amount }) => sum + amount, 0)
      expect(worked / sold).toBeCloseTo(1, 9)
    })
  })

  it('shares all data that are read out among givers and readers', () => {
    const shares = dataFlows(economy, start).map(({ amount }) => amount)
    expect(shares.every((share) => share >= 0)).toBe(true)
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1, 9)
  })
})

it('sends work west where the West is paid for, and nowhere where regions are cut off', () => {
  const share = (settings: object) => {
    const { economy, start } = economyAt(6, settings)
    const work = workFlows(economy, start)
    const moved = work.filter(({ from, to }) => from !== 'west' && to === 'west')
    return moved.reduce((sum, { amount }) => sum + amount, 0) / work.reduce((sum, { amount }) => sum + amount, 0)
  }
  expect(share({ westwardSubsidy: 0.4 })).toBeGreaterThan(2 * share({}))
  expect(share({ dispatch: 'isolated' })).toBe(0)
})

it('leaves the economy as it is', () => {
  const { economy, start } = economyAt(4, {})
  const before = stateHash(economy)
  const price = economy.channels.now.computePrice.slice()
  regionTable(economy, start)
  moneyTable(economy)
  expect(stateHash(economy)).toBe(before)
  expect(economy.channels.now.computePrice).toEqual(price)
})

it('makes what sectors pay equal what they receive, as their accounts close', () => {
  const { flows } = moneyTable(economyAt(4, {}).economy)
  const sectors = [...new Set(flows.map(({ payer }) => payer.en))]
  expect(sectors.length).toBeGreaterThan(6)
  for (const sector of sectors) {
    const sum = (side: 'payer' | 'payee') =>
      flows.filter((flow) => flow[side].en === sector).reduce((total, { amount }) => total + amount, 0)
    expect(sum('payee')).toBeCloseTo(sum('payer'), 6)
  }
})
