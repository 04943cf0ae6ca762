import { describe, expect, test } from 'vitest'
import type { Experiment } from '../../../../experiments/spec/experiment.ts'
import type { Factor } from '../../../../experiments/spec/factor.ts'
import { vectorEntries } from '../../../../experiments/spec/forms/vector-entries.ts'
import { experimentFrom } from '../../../../experiments/spec/load-experiment.ts'
import { type ParameterName, parameterMeta, parameterSchema, presets } from '../../../../model/index.ts'

function load(text: string): Experiment {
  const loaded = experimentFrom(`name: a\n${text}\n`, 'a.yaml')
  if (loaded.status === 'error') throw new Error(JSON.stringify(loaded.errors))
  return loaded.experiment
}

const factor = (form: string): Factor => load(`design: {kind: lhs}\nparameters:\n  ${form}`).factors[0]
const shares = (n: number) => Array.from({ length: n }, (_, i) => (i + 0.5) / n)

describe('a form becomes a factor', () => {
  test.each([
    ['openness: {values: [0.5, 0.1]}', 'openness', [0.5, 0.1], 0.1, 0.5],
    ['openness: {min: 0.1, max: 0.4, step: 0.1}', 'openness', [0.1, 0.2, 0.3, 0.4], 0.1, 0.4],
    ['technology: {values: [true, false]}', 'technology', [1, 0], 0, 1],
    ['firms: {min: 100, max: 300, step: 100}', 'firms', [100, 200, 300], 100, 300],
    ['openness: {min: 0.1, max: 0.4}', 'openness', undefined, 0.1, 0.4],
    ['"penetration[1]": {min: 0.1, max: 0.6}', 'penetration[1]', undefined, 0.1, 0.6],
    ['"penetration[industry]": {min: 0.1, max: 0.6}', 'penetration[1]', undefined, 0.1, 0.6],
    ['"regionPopulation[west]": {values: [0.2, 0.3]}', 'regionPopulation[2]', [0.2, 0.3], 0.2, 0.3],
  ])('%s', (form, name, levels, low, high) => {
    const { quantile: _, form: __, ...rest } = factor(form)
    expect(rest).toEqual({ name, ...(levels && { levels }), low, high, uncertain: false })
  })

  test('levels share probability alike, in the order of the file', () => {
    const { quantile } = factor('openness: {values: [0.5, 0.1, 0.9]}')
    expect(shares(6).map(quantile)).toEqual([0.5, 0.5, 0.1, 0.1, 0.9, 0.9])
    expect([quantile(0), quantile(1)]).toEqual([0.5, 0.9])
  })

  test('a range is uniform', () =>
    expect(shares(2).map(factor('openness: {min: 0.2, max: 0.6}').quantile)).toEqual([0.3, 0.5]))

  test('whole numbers get the same share each, the ends too', () => {
    const { quantile } = factor('firms: {min: 100, max: 103}')
    expect(shares(8).map(quantile)).toEqual([100, 100, 101, 101, 102, 102, 103, 103])
  })

  test('a distribution is cut to the range of its parameter', () => {
    // Half of this normal lies below 0, where openness cannot go.
    const { quantile, low, high } = factor('openness: {distribution: normal, mean: 0, sd: 0.1}')
    expect(quantile(0.5)).toBeCloseTo(0.06744897501960817, 12)
    expect(low).toBe(quantile(0.001))
    expect(high).toBe(quantile(0.999))
  })
})

test('factors of policy come first, then the uncertain ones', () => {
  const { factors } = load(
    'design: {kind: lhs}\nuncertainties: {peerEffect: {min: 0, max: 1}}\nparameters: {openness: {min: 0, max: 1}, pue: 1.3}',
  )
  expect(factors.map(({ name, uncertain }) => [name, uncertain])).toEqual([
    ['openness', false],
    ['peerEffect', true],
  ])
})

test('fixed elements are set into the list of the preset, or into that of the file', () => {
  const preset = parameterSchema.parse(presets['closed-toy'].parameters).penetration
  expect(load('preset: closed-toy\nparameters: {"penetration[industry]": 0.5, openness: 0.2}').parameters).toEqual({
    openness: 0.2,
    penetration: preset.with(1, 0.5),
  })
  expect(load('parameters: {penetration: [0, 0, 0, 0], "penetration[3]": 1}').parameters).toEqual({
    penetration: [0, 0, 0, 1],
  })
})

test('every element of every list has a name', () => {
  const lists = (Object.keys(parameterSchema.shape) as ParameterName[]).flatMap((name): [string, number][] => {
    const { default: given } = parameterMeta(name)
    return Array.isArray(given) ? [[name, given.length]] : []
  })
  expect(Object.entries(vectorEntries).map(([name, entries]) => [name, entries.length])).toEqual(lists)
})
