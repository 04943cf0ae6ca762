import { expect, test } from 'vitest'
import { dataRun } from '../../../experiments/verify/data/data-run.ts'
import { stylisedFacts } from '../../../experiments/verify/data/stylised-facts.ts'
import { resolveParameters } from '../../../model/index.ts'

test('each stylised fact is measured by a run, and a run again gives the same figures', () => {
  const parameters = resolveParameters('china-2023', { firms: 60, workersPerFirm: 10 })
  const { facts, series } = dataRun({ parameters, seed: 1, ticks: 40 })
  expect(Object.keys(facts)).toEqual(expect.arrayContaining(stylisedFacts.map(({ name }) => name)))
  for (const { name, low, high } of stylisedFacts) {
    expect(facts[name], name).toSatisfy(Number.isFinite)
    expect(low).toBeLessThan(high)
  }
  expect(dataRun({ parameters, seed: 1, ticks: 40 })).toEqual({ facts, series })
}, 60_000)
