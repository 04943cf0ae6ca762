import { expect, test } from 'vitest'
import { memoryBegins } from '../../../../experiments/analysis/kits/transition/memory-begins.ts'
import { estimateOf } from '../../../../experiments/measure/estimate.ts'

const lows = (...all: number[]) =>
  all.map((low, i) => ({
    other: i / 10,
    gap: { ...estimateOf(low + 0.1, low, low + 0.2), n: 4, level: 0.95, method: 'bca' as const },
  }))

test.each([
  ['between the last without and the first with', lows(-0.2, -0.1, 0.05, 0.1), { without: 0.1, from: 0.2 }],
  ['nowhere where none is left', lows(-0.2, -0.1), undefined],
  ['before what was run where all are left', lows(0.1, 0.2), undefined],
  ['unknown where they lie mixed', lows(-0.2, 0.1, -0.1, 0.2), undefined],
  ['unknown without three speeds anywhere', [], undefined],
])('%s', (_, gaps, found) => {
  expect(memoryBegins(gaps)).toEqual(found)
})
