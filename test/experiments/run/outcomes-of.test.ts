import { expect, test } from 'vitest'
import { outcomesOf } from '../../../experiments/run/outcomes-of.ts'
import { reporterOf } from '../../../experiments/spec/default-reporters.ts'

const summaries = ['last', 'first', 'mean', 'min', 'max', 'sum'] as const
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

const output = { ...reporterOf('gdp'), summary: 'cycle' as const }
/** Quarters of a wave of 20 around a trend. */
const wave = (size: number, rate: number) =>
  Array.from({ length: 81 }, (_, t) => Math.exp(rate * t + size * Math.sin((Math.PI * t) / 10)))

test('a cycle is told in log points, and over another it is the ratio of both', () => {
  const investment = { ...output, name: 'investment', against: 'gdp' }
  const [small, large] = [wave(0.01, 0.02), wave(0.03, 0.005)]
  const both = Float64Array.from(small.flatMap((value, t) => [value, large[t]]))
  const [size, ratio] = outcomesOf([output, investment], both, 80)
  // A wave of five years passes the filter with little loss; its standard deviation is its height over the root of 2.
  expect(size).toBeGreaterThan(0.85 * (0.01 / Math.SQRT2))
  expect(size).toBeLessThan(1.05 * (0.01 / Math.SQRT2))
  expect(ratio).toBeCloseTo(3, 6)
  const below = Float64Array.from(small, (value, t) => (t === 40 ? -1 : value))
  expect(outcomesOf([output], below, 80)).toEqual([Number.NaN])
})

test('a slope is that of the line on another reporter, over ticks at which both are there', () => {
  const of = (name: string, against?: string) => ({
    ...reporterOf('gdp'),
    name,
    summary: 'slope' as const,
    from: 1,
    ...(against && { against }),
  })
  const table = [9, 9, 1, 5, 2, Number.NaN, 3, 1, 4, -1]
  const columns = Float64Array.from(table)
  const [, slope] = outcomesOf([{ ...reporterOf('gdp'), name: 'x' }, of('y', 'x')], columns, 4)
  expect(slope).toBeCloseTo(-2, 12)
  expect(outcomesOf([{ ...reporterOf('gdp'), name: 'x' }, of('y', 'x')], columns.slice(0, 4), 1)[1]).toBeNaN()
})
