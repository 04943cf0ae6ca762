import { expect, it } from 'vitest'
import { lorenz } from '../../../../experiments/measure/economics/lorenz.ts'

it('lies on the diagonal where all have the same', () => {
  for (const { poorest, held } of lorenz([3, 3, 3, 3], 8)) expect(held).toBeCloseTo(poorest, 12)
})

it('knows what the poorer half holds', () => {
  expect(lorenz([4, 1, 3, 2], 2)).toEqual([
    { poorest: 0, held: 0 },
    { poorest: 0.5, held: 0.3 },
    { poorest: 1, held: 1 },
  ])
})

it('has no curve where there is nothing to hold', () => expect(lorenz([0, 0])).toEqual([]))
