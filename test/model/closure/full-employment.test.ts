import { describe, expect, it } from 'vitest'
import {
  accountsTolerance,
  createEconomy,
  type Economy,
  type Parameters,
  reasonToStop,
  resolveParameters,
  step,
} from '../../../model/index.ts'
import { emerging } from '../../../model/names.ts'
import { toy } from '../toy.ts'

const sum = (values: ArrayLike<number>) => Array.from(values).reduce((total, value) => total + value, 0)

function run(overrides: Partial<Parameters>, quarters: number, look: (economy: Economy, worst: number) => void): void {
  const economy = createEconomy(toy({ closure: 'solow', ...overrides }), { seed: 6 })
  if ('status' in economy) throw new Error(economy.message.en)
  let worst = 0
  for (let quarter = 0; quarter < quarters; quarter++) {
    const residual = step(economy)
    const stop = reasonToStop(economy, residual, accountsTolerance)
    if (stop) throw new Error(stop.message.en)
    worst = Math.max(worst, residual.relative)
    look(economy, worst)
  }
}

describe('the Solow closure of the usual economy', () => {
  it.each([
    ['with technology', {}],
    ['without', { technology: false }],
    ['with saving in compute', { computeSaving: 0.05 }],
  ] as const)('%s: all work, all goods are sold, accounts close and nothing falls below nothing', (_, overrides) => {
    run(overrides, 24, ({ households, firms, providers, markets }, worst) => {
      expect(markets.unemployment).toBe(0)
      expect(households.employer.every((f) => f >= 0)).toBe(true)
      expect(sum(firms.staff)).toBe(households.count)
      expect(worst).toBeLessThan(1e-10)
      expect(sum(firms.inventory) / sum(firms.output)).toBeLessThan(1e-12)
      for (const stock of [households.deposits, firms.deposits, firms.inputs, firms.capital, providers.capacity]) {
        expect(stock.every((amount) => amount >= 0)).toBe(true)
      }
    })
  })

  it('invests the saving rate of value added, and works with all capital', () => {
    run({ technology: false, savingRate: 0.22 }, 12, ({ firms, tick }) => {
      // In the first quarter inputs in store are for less than full employment.
      if (tick > 1) expect(sum(firms.investmentSpending) / sum(firms.valueAdded)).toBeCloseTo(0.22, 2)
      expect(firms.capacityUse.every((use) => Math.abs(use - 1) < 1e-9)).toBe(true)
    })
  })

  it('pays labour what it adds: under Cobb-Douglas its exponent of output', () => {
    const economy = createEconomy(resolveParameters('limit-solow', {}), { seed: 1 })
    if ('status' in economy) throw new Error(economy.message.en)
    const { firms, technology } = economy
    for (let quarter = 0; quarter < 8; quarter++) {
      step(economy)
      expect(sum(firms.wageBill) / sum(firms.output)).toBeCloseTo(1 - technology.capitalWeight[emerging], 9)
    }
  })
})
