import { expect, test } from 'vitest'
import { setFactors, splitFactor } from '../../../experiments/spec/set-factors.ts'
import { resolveParameters } from '../../../model/index.ts'

const base = resolveParameters('china-2023', {})

test('numbers, elements of lists and switches are set, and the original stays as it was', () => {
  const before = structuredClone(base)
  const set = setFactors(base, { openness: 0.9, 'penetration[1]': 0.5, 'penetration[3]': 0.25, technology: 0 })
  expect(set).toEqual({
    ...base,
    openness: 0.9,
    penetration: [base.penetration[0], 0.5, base.penetration[2], 0.25],
    technology: false,
  })
  expect(base).toEqual(before)
})

test('a factor is a parameter with or without an index', () => {
  expect(splitFactor('openness')).toEqual({ name: 'openness' })
  expect(splitFactor('penetration[12]')).toEqual({ name: 'penetration', index: 12 })
})
