import { expect, test } from 'vitest'
import { autoregression, randomWalk } from '../../../../experiments/verify/forecast/naive.ts'

const yearly = (values: number[]) => values.map((value, i) => ({ year: 2015.5 + i, value }))

test('a random walk stays where it is; its spread is that of its changes and grows with the root of time', () => {
  expect(randomWalk(yearly([7]), 2020)).toEqual({ mean: 7, sd: 0 })
  const { mean, sd } = randomWalk(yearly([1, 2, 5]), 2021.5)
  expect(mean).toBe(5)
  expect(sd).toBeCloseTo(Math.SQRT2 * 2, 12)
})

test('an autoregression finds the rule that made the figures', () => {
  const values = [10]
  for (let i = 0; i < 5; i++) values.push(3 + 0.5 * values[i])
  const forecast = autoregression(yearly(values), 2022.5)
  expect(forecast?.mean).toBeCloseTo(3 + 0.5 * (3 + 0.5 * values[5]), 8)
  expect(forecast?.sd).toBeCloseTo(0, 6)
})

test('errors of each step add up as the rule passes them on', () => {
  const known = yearly([1, 3, 2, 4, 3])
  const [one, two] = [2020.5, 2021.5].map((year) => autoregression(known, year))
  expect(one!.sd).toBeGreaterThan(0)
  expect(two!.sd).toBeGreaterThan(one!.sd)
})

test('there is none of three figures, with a gap, or without variation', () => {
  expect(autoregression(yearly([1, 2, 4]), 2019.5)).toBeUndefined()
  expect(autoregression(yearly([1, 2, 4, 3]).toSpliced(1, 1, { year: 2016.6, value: 2 }), 2019.5)).toBeUndefined()
  expect(autoregression(yearly([2, 2, 2, 2]), 2019.5)).toBeUndefined()
})
