import { expect, test } from 'vitest'
import { grid } from '../../../../experiments/design/samplers/grid.ts'
import { list } from '../../../../experiments/design/samplers/list.ts'
import { oat } from '../../../../experiments/design/samplers/oat.ts'
import { levels, range } from '../factors.ts'

const factors = [levels('a', [1, 2]), levels('b', [10, 20, 30])]

test('a grid holds every combination, the last factor fastest', () => {
  expect(grid(factors).map(({ a, b }) => [a, b])).toEqual([
    [1, 10],
    [1, 20],
    [1, 30],
    [2, 10],
    [2, 20],
    [2, 30],
  ])
})

test('without factors there is one point', () => {
  expect(grid([])).toEqual([{}])
  expect(list([])).toEqual([{}])
  expect(oat([], { base: {} })).toEqual([{}])
})

test('a list goes through its columns side by side', () => {
  const zipped = list([levels('a', [1, 2, 3]), levels('b', [30, 10, 20])])
  expect(zipped).toEqual([
    { a: 1, b: 30 },
    { a: 2, b: 10 },
    { a: 3, b: 20 },
  ])
})

test('one at a time: the base, then each factor at its levels or ends', () => {
  const base = { a: 1.5, c: 5, other: 7 }
  expect(oat([levels('a', [1, 2]), range('c', 0, 9)], { base })).toEqual([
    { a: 1.5, c: 5 },
    { a: 1, c: 5 },
    { a: 2, c: 5 },
    { a: 1.5, c: 0 },
    { a: 1.5, c: 9 },
  ])
})
