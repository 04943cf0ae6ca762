import { expect, it } from 'vitest'
import { createEconomy } from '../../../model/index.ts'
import { setWages } from '../../../model/markets/wages.ts'
import { toy } from '../toy.ts'

/** A small economy whose unemployment by region and class, a share each, is set by hand. */
function economyWith(unemployment: (cell: number) => number, overrides = {}) {
  const economy = createEconomy(toy(overrides), { seed: 5 })
  if ('status' in economy) throw new Error(economy.message.en)
  const { markets, households } = economy
  let without = 0
  for (let cell = 0; cell < markets.wage.length; cell++) {
    markets.unemployed[cell] = unemployment(cell) * markets.workforce[cell]
    without += markets.unemployed[cell]
  }
  markets.unemployment = without / households.count
  return economy
}

const trendOf = ({ markets, parameters }: ReturnType<typeof economyWith>) =>
  (1 + markets.expectedInflation) * (1 + parameters.productivityPassThrough * markets.productivityTrend)

it('wages follow prices and productivity where unemployment is at its rate', () => {
  const economy = economyWith(() => toy().startUnemployment)
  const [before] = economy.markets.wage
  setWages(economy)
  for (const wage of economy.markets.wage) expect(wage / before).toBeCloseTo(trendOf(economy), 12)
})

it('a class that is always short earns more, but not more and more', () => {
  const economy = economyWith((cell) => (cell % 3 === 2 ? 0.01 : 0.08))
  for (let quarter = 0; quarter < 200; quarter++) setWages(economy)
  const { wage } = economy.markets
  // The wage curve: ln W differs by b times the difference of unemployment.
  expect(Math.log(wage[2] / wage[0])).toBeCloseTo(economy.parameters.wageCurve * 0.07, 6)
  expect(Math.log(wage[5] / wage[1])).toBeCloseTo(economy.parameters.wageCurve * 0.07, 6)
})

it('differences between classes leave the mean wage where it is', () => {
  const even = economyWith(() => 0.06)
  const uneven = economyWith((cell) => (cell % 3 === 0 ? 0.06 / 0.9 : 0.06))
  uneven.markets.unemployment = 0
  for (let cell = 0; cell < 9; cell++) {
    uneven.markets.unemployment +=
      uneven.markets.unemployed[cell] / uneven.markets.workforce.reduce((sum, heads) => sum + heads, 0)
  }
  const meanLog = ({ markets }: typeof even) => {
    const heads = markets.workforce.reduce((sum, each) => sum + each, 0)
    return markets.wage.reduce((sum, wage, cell) => sum + (markets.workforce[cell] * Math.log(wage)) / heads, 0)
  }
  const start = meanLog(uneven)
  setWages(uneven)
  const { wagePhillips, startUnemployment } = uneven.parameters
  const growth = Math.log(trendOf(uneven)) + wagePhillips * (startUnemployment - uneven.markets.unemployment)
  expect(meanLog(uneven) - start).toBeCloseTo(growth, 12)
})

it('no unemployment turns a wage negative', () => {
  const economy = economyWith(() => 1, { wagePhillips: 2 })
  for (let quarter = 0; quarter < 40; quarter++) setWages(economy)
  for (const wage of economy.markets.wage) expect(wage).toBeGreaterThan(0)
})
