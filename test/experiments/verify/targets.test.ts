import { expect, test } from 'vitest'
import { loadFacts } from '../../../experiments/facts/load-facts.ts'
import { carriedPosterior } from '../../../experiments/verify/data/carried-posterior.ts'
import { stylisedFacts } from '../../../experiments/verify/data/stylised-facts.ts'

test('every target of the calibration names a published figure, so that the check against data can leave it out', () => {
  const known = [
    ...loadFacts()
      .facts.filter(({ use }) => use === 'check')
      .map(({ id }) => id),
    ...stylisedFacts.map(({ name }) => name),
  ]
  const { targets } = carriedPosterior('china-2023')
  expect(targets.length).toBeGreaterThan(0)
  for (const { outcome, fact } of targets) expect(known, outcome).toContain(fact)
  // Some of both kinds are left to check against.
  const used = new Set(targets.map(({ fact }) => fact))
  expect(known.filter((name) => !used.has(name)).length).toBeGreaterThan(8)
})
