import { expect, test } from 'vitest'
import { nearestName } from '../../../experiments/spec/nearest-name.ts'

const valid = ['ticks', 'replicates', 'china-2023', 'en', 'zh']

test.each([
  ['tiks', 'ticks'],
  ['Replicate', 'replicates'],
  ['china_2023', 'china-2023'],
  ['fr', undefined],
  ['somethingElse', undefined],
])('%s is near %s', (written, nearest) => {
  expect(nearestName(written, valid)).toBe(nearest)
})
