import { expect, it } from 'vitest'
import { satisficing } from '../../../../experiments/measure/robust/satisficing.ts'

const scenarios = [
  { growth: 3, unemployment: 0.05 },
  { growth: 2, unemployment: 0.08 },
  { growth: 1, unemployment: 0.04 },
  { growth: Number.NaN, unemployment: 0.01 },
]
const growth = { outcome: 'growth', atLeast: 2 }
const jobs = { outcome: 'unemployment', atMost: 0.05 }

it('counts scenarios in which all thresholds hold, the bounds included and failures not', () => {
  const { all, each, n } = satisficing(scenarios, [growth, jobs])
  expect(all.estimate).toBe(0.25)
  expect(each.map(({ estimate }) => estimate)).toEqual([0.5, 0.75])
  expect(n).toBe(4)
  expect(all.low).toBeGreaterThan(0)
  expect(all.high).toBeLessThan(0.75)
})

it('falls as thresholds are added', () => {
  const shares = [[], [growth], [growth, jobs]].map((thresholds) => satisficing(scenarios, thresholds).all.estimate)
  expect(shares).toEqual([1, 0.5, 0.25])
})
