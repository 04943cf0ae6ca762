import { expect, test } from 'vitest'
import { loadFacts } from '../../../../experiments/facts/load-facts.ts'
import { publishedSeries } from '../../../../experiments/verify/forecast/published-series.ts'
import { autoregressionRow, coverageRow, figureRow, walkRow } from '../../../../experiments/verify/forecast/rows.ts'
import { scoresOf } from '../../../../experiments/verify/forecast/score.ts'

const series = {
  id: 'toy',
  en: 'Toy',
  zh: '玩具',
  of: 'gdp',
  points: [10, 11, 12, 13, 14.3, 15.73].map((value, i) => ({ year: 2018.5 + i, value })),
}
const ahead = { origin: 2021, until: 2024 }

/** Economies that grow by a tenth a year, more or less. */
const growing = (year: number, over: number) => [0.08, 0.1, 0.12].map((rate) => (1 + rate) ** (year - over))

test('figures after the origin are forecast from the last one up to it, and nothing later is used', () => {
  const asked: [number, number][] = []
  const scored = scoresOf(series, ahead, (year, over) => {
    asked.push([year, over])
    return growing(year, over)
  })
  expect(asked).toEqual([
    [2022.5, 2021.5],
    [2023.5, 2021.5],
  ])
  const later = series.points.map((point) => (point.year > 2022 ? { ...point, value: 99 } : point))
  const other = scoresOf({ ...series, points: later }, ahead, growing)
  expect(other.map(({ model }) => model.median)).toEqual(scored.map(({ model }) => model.median))
  expect(scored[0].model).toMatchObject({ covered: true })
  expect(scored[0].model.error).toBeCloseTo(0, 9)
  expect(scored[0].walk.error).toBeCloseTo(1.3 / 14.3, 9)
  expect(scored[0].autoregression?.error).toBeCloseTo(0.3 / 14.3, 6)
})

test('the table says who wins, and what cannot be fitted', () => {
  const scored = scoresOf(series, ahead, growing)
  expect(scored.map((each) => figureRow(each, 2021).holds)).toEqual([true, true])
  expect(coverageRow(scored, 2021)).toMatchObject({ found: '2', holds: true })
  expect(walkRow(scored, 2021).holds).toBe(true)
  expect(autoregressionRow(scored, 2021).holds).toBe(true)
  const short = scoresOf({ ...series, points: series.points.slice(2) }, ahead, growing)
  expect(autoregressionRow(short, 2021)).toMatchObject({ found: '-', holds: false })
})

test('a series that begins after the origin or ends with it has nothing to forecast', () => {
  expect(scoresOf(series, { origin: 2017, until: 2024 }, growing)).toEqual([])
  expect(scoresOf(series, { origin: 2023, until: 2024 }, growing)).toEqual([])
})

test('nine hits of ten are wanted: none of four is too few, two of four may be chance', () => {
  const [one] = scoresOf(series, ahead, growing)
  const rows = (hits: number) =>
    coverageRow(
      Array.from({ length: 4 }, (_, i) => ({ ...one, model: { ...one.model, covered: i < hits } })),
      2021,
    ).holds
  expect([0, 1, 2, 3, 4].map(rows)).toEqual([false, false, true, true, true])
})

test('published series grow in time and take their figures from the facts', () => {
  const { series: all } = publishedSeries(loadFacts().facts)
  for (const { points } of all) {
    expect(points.length).toBeGreaterThan(1)
    for (const [i, { year }] of points.entries()) if (i > 0) expect(year).toBeGreaterThan(points[i - 1].year)
  }
  const world = all.find(({ id }) => id === 'world-compute')?.points.map(({ value }) => value)
  expect(world).toEqual([expect.closeTo(906 / 1.47, 9), 906])
})
