import { expect, test } from 'vitest'
import { instruments } from '../../../model/index.ts'
import { experimentFrom, loadExperiment } from '../../../experiments/spec/load-experiment.ts'

test('what the file leaves out gets its default, the seed stays open', () => {
  expect(experimentFrom('name: small\n', 'small.yaml')).toMatchObject({
    status: 'ok',
    experiment: {
      name: 'small',
      title: { en: 'small', zh: 'small' },
      preset: 'china-2023',
      parameters: {},
      policies: [],
      ticks: 80,
      replicates: 20,
      seed: undefined,
      factors: [],
      design: { kind: 'grid' },
      stopWhen: undefined,
      expect: [],
      charts: [],
      onError: 'keep',
      commonRandomNumbers: false,
    },
  })
})

test('all keys are taken as written', () => {
  const [instrument, { min }] = Object.entries(instruments)[0]
  const text = `
name: full
title: {zh: 完整}
preset: closed-toy
parameters: {publicShare: 0.125, regionPopulation: [0.5, 0.25, 0.25]}
policies:
  - {instrument: ${instrument}, amount: ${min}, start: 2, end: 4, region: west, sector: industry, size: small, financing: tax}
ticks: 5
replicates: 2
seed: 0
`
  const loaded = experimentFrom(text, 'full.yaml')
  expect(loaded).toMatchObject({
    status: 'ok',
    experiment: {
      title: { en: '完整', zh: '完整' },
      preset: 'closed-toy',
      parameters: { publicShare: 0.125, regionPopulation: [0.5, 0.25, 0.25] },
      policies: [
        {
          instrument,
          amount: min,
          start: 2,
          end: 4,
          region: 'west',
          sector: 'industry',
          size: 'small',
          financing: 'tax',
        },
      ],
      ticks: 5,
      replicates: 2,
      seed: 0,
    },
  })
})

test('anchors and aliases may share values', () => {
  const loaded = experimentFrom('name: shared\nticks: &length 6\nreplicates: *length\n', 'shared.yaml')
  expect(loaded).toMatchObject({ status: 'ok', experiment: { ticks: 6, replicates: 6 } })
})

test('the library starts from a baseline that loads', () => {
  expect(loadExperiment('experiments/baseline.yaml')).toMatchObject({
    status: 'ok',
    experiment: { name: 'baseline', preset: 'china-2023', ticks: 80, replicates: 20, seed: 2023 },
  })
})
