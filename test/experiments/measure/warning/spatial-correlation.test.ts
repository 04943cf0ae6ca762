import { expect, it } from 'vitest'
import { spatialCorrelation } from '../../../../experiments/measure/warning/spatial-correlation.ts'
import { normal } from '../../../../model/random.ts'

const noise = (stream: number, length = 4000) => Float64Array.from({ length }, (_, t) => normal(11, stream, t, 0))
const [common, ...own] = [0, 1, 2, 3].map((stream) => noise(stream))
const places = (weight: number) => own.map((each) => each.map((value, t) => value + weight * common[t]))

it.each([0, 0.5, 1, 2])('is w^2 / (1 + w^2) where places share w parts of one noise: w = %s', (weight) => {
  const { values } = spatialCorrelation(places(weight), 4000)
  expect(values).toHaveLength(1)
  expect(values[0]).toBeCloseTo(weight ** 2 / (1 + weight ** 2), 1)
})

it('is 1 of places that are one, and no larger units change it', () => {
  const [place] = places(1)
  const { ticks, values } = spatialCorrelation([place, place.map((value) => 7 * value - 3)], 50)
  expect(ticks.at(-1)).toBe(3999)
  for (const value of values) expect(value).toBeCloseTo(1, 12)
})

it('follows no more than 500 windows, the last of which ends with the series', () => {
  const { ticks } = spatialCorrelation(places(1), 100)
  expect(ticks.length).toBeLessThanOrEqual(500)
  expect(ticks[0]).toBeGreaterThanOrEqual(99)
})
