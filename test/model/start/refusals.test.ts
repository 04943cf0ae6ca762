import { describe, expect, it } from 'vitest'
import { createEconomy, type Parameters, resolveParameters, step } from '../../../model/index.ts'

const small = { firms: 60, workersPerFirm: 10, providers: 3 }
const start = (overrides: Partial<Parameters>) =>
  createEconomy(resolveParameters('china-2023', { ...small, ...overrides }), { seed: 3 })

describe('an economy without a balanced start is refused, by the name of what to change', () => {
  const cases: [what: string, parameter: string, Partial<Parameters>][] = [
    ['no provider', 'providers', { providers: 0 }],
    ['a region without provider', 'providers', { providers: 2 }],
    ['a sector without firm', 'firms', { firms: 1 }],
    ['no buyer of compute', 'penetration', { penetration: [0, 0, 0, 0] }],
    ['no adopter among few firms', 'firms', { firms: 4, workersPerFirm: 30 }],
    ['a sector that uses up its output', 'inputsServices', { inputsServices: [0.3, 0.3, 0.3, 0.2] }],
    ['shares of nothing', 'valueAddedShares', { valueAddedShares: [0, 0, 0, 0] }],
    ['capital for nothing', 'depreciation', { depreciation: 0, realRate: -0.05, loanSpread: 0 }],
    ['no price left for chips', 'powerShare', { powerShare: 0.6, upkeepShare: 0.5 }],
    ['compute dearer than work', 'computeShare', { computeShare: 0.2, penetration: [0.1, 0.1, 0.1, 0.1] }],
    ['adopters that buy no compute', 'computeSpendingWeights', { computeSpendingWeights: [1, 1, 1, 0] }],
    ['capital that is as good as work', 'capitalTasks', { capitalTasks: 1 }],
    ['machines whose cost does not depend on their price', 'taskSubstitution', { taskSubstitution: 0.01 }],
    ['compute that shrinks faster than it wears', 'computeGrowthStart', { computeGrowthStart: -0.4 }],
    ['no goods left for investment', 'budgetShares', { budgetShares: [0.3, 0.3, 0.3, 0.1] }],
    [
      'negative public purchases',
      'capitalOutputRatio',
      {
        capitalOutputRatio: 3.86,
        labourShare: 0.477,
        consumeIncome: 0.417,
        debtRatio: 0.435,
        profitTax: 0.155,
        benefit: 0.208,
        technology: false,
      },
    ],
    ['owners who would pay in', 'labourShare', { labourShare: 0.65 }],
    ['a negative income tax', 'debtRatio', { profitTax: 0.9, labourShare: 0.45 }],
  ]
  it.each(cases)('%s: %s', (_, parameter, overrides) => {
    const economy = start(overrides)
    if (!('status' in economy)) throw new Error('it has a start')
    expect(economy.kind).toBe('no-balanced-state')
    expect(economy.message.en).toMatch(/^no balanced start: /)
    expect(economy.message.en).toContain(parameter)
    expect(economy.message.zh).toContain(parameter)
  })
})

describe('small and lopsided economies have one', () => {
  const cases: [what: string, Partial<Parameters>][] = [
    ['one firm in each sector', { firms: 4, workersPerFirm: 30, technology: false }],
    ['as many workers as firms', { workersPerFirm: 1, firmSizeSpread: 2 }],
    ['every firm an adopter', { penetration: [1, 1, 1, 1] }],
    ['adopters in one sector', { penetration: [0, 0, 0, 0.5] }],
    ['everybody employed', { startUnemployment: 0 }],
    ['all firms public', { publicShare: 1 }],
  ]
  it.each(cases)('%s', (_, overrides) => {
    const economy = start(overrides)
    if ('status' in economy) throw new Error(economy.message.en)
    for (let tick = 0; tick < 4; tick++) expect(step(economy).relative).toBeLessThan(1e-9)
    expect(economy.markets.realIncome).toBeGreaterThan(0)
  })
})
