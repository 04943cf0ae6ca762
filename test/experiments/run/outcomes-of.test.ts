import { expect, test } from 'vitest'
import { outcomesOf } from '../../../experiments/run/outcomes-of.ts'
import { reporterOf } from '../../../experiments/spec/default-reporters.ts'
import { summaries } from '../../../experiments/spec/reporter.ts'

const each = (from: number) => summaries.map((summary) => ({ ...reporterOf('gdp'), summary, from }))

/** The same column for every summary. */
const rows = (column: number[]) => Float64Array.from(column.flatMap((value) => summaries.map(() => value)))

test('last, first, mean, min, max and sum from the tick on', () => {
  expect(outcomesOf(each(0), rows([4, 1, 7, 2]), 3)).toEqual([2, 4, 3.5, 1, 7, 14])
  expect(outcomesOf(each(2), rows([4, 1, 7, 2]), 3)).toEqual([2, 7, 4.5, 2, 7, 9])
})

test('a tick without a figure is left out of what counts several, and shown by what counts one', () => {
  expect(outcomesOf(each(0), rows([Number.NaN, 1, 3]), 2)).toEqual([3, Number.NaN, 2, 1, 3, 4])
})

test('a run that ended before the tick has no outcome', () => {
  expect(outcomesOf(each(5), rows([4, 1]), 1)).toEqual(summaries.map(() => Number.NaN))
})
