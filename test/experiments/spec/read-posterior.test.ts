import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import { loadExperiment } from '../../../experiments/spec/load-experiment.ts'
import { readPosteriorFile } from '../../../experiments/spec/read-posterior.ts'
import { modelVersion } from '../../../model/index.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-posterior-'))
afterAll(() => rmSync(root, { recursive: true }))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(root, 'experiments-'))
  mkdirSync(join(folder, 'posteriors'))
})

const file = (set: object = {}) =>
  JSON.stringify(
    {
      preset: 'closed-toy',
      experiment: 'calibration',
      seed: 1,
      stateHash: 'abc',
      versions: { economy: modelVersion, model: 'def' },
      targets: [],
      parameters: ['peerEffect', 'openness'],
      draws: [
        [0.1, 0.2],
        [0.3, 0.4],
      ],
      ...set,
    },
    null,
    1,
  )

function load(experiment: string, posterior = file()) {
  writeFileSync(join(folder, 'posteriors/toy.yaml'), posterior)
  writeFileSync(join(folder, 'a.yaml'), `name: a\npreset: closed-toy\n${experiment}`)
  return loadExperiment(join(folder, 'a.yaml'))
}

test('an experiment draws from the file beside it, but for what it sets or varies itself', () => {
  const whole = {
    name: 'toy',
    parameters: ['peerEffect', 'openness'],
    draws: [
      [0.1, 0.2],
      [0.3, 0.4],
    ],
  }
  expect(load('posterior: toy\n')).toMatchObject({ status: 'ok', experiment: { posterior: whole }, warnings: [] })
  const part = { name: 'toy', parameters: ['openness'], draws: [[0.2], [0.4]] }
  for (const own of ['0.5', '{values: [0, 1]}']) {
    const loaded = load(`posterior: toy\nparameters: {peerEffect: ${own}}\n`)
    expect(loaded).toMatchObject({ status: 'ok', experiment: { posterior: part } })
  }
  const path = 'design: {kind: path, parameter: peerEffect, from: 0, to: 0.2}\n'
  expect(load(`posterior: toy\n${path}`)).toMatchObject({ status: 'ok', experiment: { posterior: part } })
  expect(load('')).toMatchObject({
    status: 'ok',
    experiment: expect.not.objectContaining({ posterior: expect.anything() }),
  })
})

test.each([
  ['posterior: toi\n', 3, 12, 'did you mean `toy`?'],
  ['posterior: ../toy\n', 3, 12, 'small letters'],
  ['posterior: toy\nparameters: {peerEffect: 0.1, openness: 0.2}\n', 3, 12, 'remove `posterior`'],
])('%j is answered with place and mend', (experiment, line, column, words) => {
  const loaded = load(experiment)
  expect(loaded).toMatchObject({ status: 'error', errors: [{ file: join(folder, 'a.yaml'), line, column }] })
  if (loaded.status === 'error') expect(loaded.errors[0].mend.en).toContain(words)
})

test('another preset is a fault, another version of the economy a warning', () => {
  expect(load('posterior: toy\n', file({ preset: 'china-2023' }))).toMatchObject({
    status: 'error',
    errors: [{ kind: 'contradiction', line: 3, offender: 'toy' }],
  })
  const old = load('posterior: toy\n', file({ versions: { economy: '0.1', model: 'def' } }))
  expect(old).toMatchObject({ status: 'ok', warnings: [{ line: 3, column: 12 }] })
})

test('faults of the file itself are told with their place in it', () => {
  const at = (text: string, word: string) => text.split('\n').findIndex((line) => line.includes(word)) + 1
  const faulty: [set: object, word: string, kind: string][] = [
    [{ parameters: ['peerEfect', 'openness'] }, 'peerEfect', 'unknown-name'],
    [{ draws: [[0.1, 7.5]] }, '7.5', 'out-of-range'],
    [
      {
        draws: [
          [0.1, 0.2],
          ['x', 0.1],
        ],
      },
      '"x"',
      'wrong-form',
    ],
    [{ seed: 'one' }, '"one"', 'wrong-form'],
  ]
  for (const [set, word, kind] of faulty) {
    const text = file(set)
    const own = join(folder, 'posteriors/toy.yaml')
    expect(load('posterior: toy\n', text)).toMatchObject({
      status: 'error',
      errors: [{ file: own, line: at(text, word), kind }],
    })
    expect(readPosteriorFile(own)).toMatchObject({ status: 'error' })
  }
  expect(load('posterior: toy\n', file({ draws: [[0.1]] }))).toMatchObject({ errors: [{ kind: 'wrong-form' }] })
})
