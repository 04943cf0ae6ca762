import { expect, test } from 'vitest'
import { chooseOutcomes } from '../../../experiments/analysis/choose-outcomes.ts'
import type { Manifest } from '../../../experiments/store/manifest.ts'
import { asked } from './fixture.ts'

const manifestOf = (yaml: string) => ({ experiment: asked(yaml) }) as unknown as Manifest

test('what a path leads is no outcome unless it is asked for', () => {
  const path = 'design: {kind: path, parameter: openness, from: 0.1, to: 0.9, steps: 4, ticksPerStep: 2}'
  const known = ['adoption', 'openness']
  expect(chooseOutcomes([], known, manifestOf(path))).toMatchObject({ outcomes: ['adoption'], left: 0 })
  expect(chooseOutcomes(['openness'], known, manifestOf(path))).toMatchObject({ outcomes: ['openness'] })
  expect(chooseOutcomes([], known, manifestOf(''))).toMatchObject({ outcomes: known })
})

test('expectations name what is analysed where nobody asks', () => {
  const text = 'reporters: [adoption, unemployment]\nexpect: [{outcome: unemployment, gt: 0}]'
  expect(chooseOutcomes([], ['adoption', 'unemployment'], manifestOf(text))).toMatchObject({
    outcomes: ['unemployment'],
    left: 1,
  })
})
