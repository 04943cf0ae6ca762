import { expect, test } from 'vitest'
import { pathLevels } from '../../../experiments/design/path-changes.ts'
import { experimentFrom } from '../../../experiments/spec/load-experiment.ts'

const path = { kind: 'path', parameter: 'chipPriceFactor', ticksPerStep: 1 } as const

test('a path moves by equal steps there and back, without the dust of rounding', () => {
  expect(pathLevels({ ...path, from: 0, to: 0.3, steps: 3, back: true })).toEqual([0, 0.1, 0.2, 0.3, 0.2, 0.1, 0])
})

test('on the scale of logs it moves by equal ratios, up or down', () => {
  expect(pathLevels({ ...path, from: 4, to: 0.25, steps: 4, back: false, scale: 'log' })).toEqual([4, 2, 1, 0.5, 0.25])
  expect(pathLevels({ ...path, from: 1, to: 8, steps: 3, back: false, scale: 'log' })).toEqual([1, 2, 4, 8])
})

test('ratios need ends above 0', () => {
  const design = '{kind: path, parameter: openness, from: 0, to: 1, scale: log}'
  const loaded = experimentFrom(`name: log\ndesign: ${design}\n`, 'log.yaml')
  expect(loaded.status === 'error' && loaded.errors.map(({ message }) => message.en)).toEqual([
    'steps of equal ratio never come from or to 0',
  ])
})
