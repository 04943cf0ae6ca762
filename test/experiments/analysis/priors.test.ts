import { expect, test } from 'vitest'
import { priorsOf } from '../../../experiments/analysis/priors.ts'
import { asked } from './fixture.ts'

test('a manifest holds the distributions of what varies, through JSON and back', () => {
  const text =
    'design: {kind: lhs, points: 4}\nparameters: {publicShare: {distribution: normal, mean: 0.2, sd: 0.02}, openness: {min: 0.2, max: 0.4}, firms: {values: [5, 9]}}'
  const { factors } = asked(text)
  const stored = JSON.parse(JSON.stringify(factors)) as typeof factors
  const priors = priorsOf({ factors: stored })
  expect(priors.known).toBe(true)
  for (const [place, { quantile }] of priors.factors.entries()) {
    for (const u of [0.01, 0.3, 0.5, 0.99]) expect(quantile(u)).toBe(factors[place].quantile(u))
  }
})

test('without them a factor is taken as uniform between its ends, and that is told', () => {
  const { known, factors } = priorsOf({ factors: [{ name: 'wage', low: 2, high: 6, uncertain: false }] })
  expect(known).toBe(false)
  expect(factors[0].quantile(0.25)).toBe(3)
})
