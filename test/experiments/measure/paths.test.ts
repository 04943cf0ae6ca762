import { describe, expect, it } from 'vitest'
import { bandOverReplicates } from '../../../experiments/measure/band.ts'
import { firstCrossing } from '../../../experiments/measure/crossing.ts'
import { growthAYear } from '../../../experiments/measure/growth.ts'
import { meanOverReplicates, widestSpread } from '../../../experiments/measure/mean.ts'
import { peakOf } from '../../../experiments/measure/peak.ts'
import { periodMean } from '../../../experiments/measure/period-mean.ts'

const path = (...values: number[]) => Float64Array.from(values)
const years = path(2023.5, 2023.75, 2024, 2024.25)

describe('measures of one path', () => {
  it('finds the date of a first crossing between ticks', () => {
    expect(firstCrossing(path(0.2, 0.4, 0.6, 0.3), years, 0.5)).toBeCloseTo(2023.875, 12)
    expect(firstCrossing(path(0.6, 0.4, 0.6, 0.7), years, 0.5)).toBe(2023.5)
    expect(firstCrossing(path(0.1, 0.2, 0.3, 0.4), years, 0.5)).toBeNaN()
  })

  it('compounds growth over years', () => {
    const twoYears = Float64Array.from({ length: 9 }, (_, tick) => 1.1 ** (tick / 4))
    expect(growthAYear(twoYears, 0, 8)).toBeCloseTo(0.1, 12)
    expect(growthAYear(path(0, 1), 0, 1)).toBeNaN()
    expect(growthAYear(path(1, 1), 1, 1)).toBeNaN()
  })

  it('takes the first of equal peaks and passes over holes', () => {
    expect(peakOf(path(Number.NaN, 0.3, 0.1, 0.3), years)).toEqual({ value: 0.3, year: 2023.75 })
    expect(peakOf(path(Number.NaN), years).value).toBeNaN()
  })

  it('means the finite values of a period', () => {
    expect(periodMean(path(1, Number.NaN, 3, 9), 0, 2)).toBe(2)
    expect(periodMean(path(Number.NaN), 0, 0)).toBeNaN()
  })
})

describe('measures across replicates', () => {
  const paths = [path(0.2, 0.5), path(0.4, Number.NaN)]
  const two = years.slice(0, 2)

  it('bands the replicates that have a value at each tick', () => {
    const band = bandOverReplicates(paths, two)
    expect(band.map(({ year, n }) => [year, n])).toEqual([
      [2023.5, 2],
      [2023.75, 1],
    ])
    expect(band[0].median).toBeCloseTo(0.3, 12)
  })

  it('means shares so that they still add up, and tells the widest spread', () => {
    const means = meanOverReplicates(paths, two)
    const rest = meanOverReplicates([path(0.8, 0.5), path(0.6, Number.NaN)], two)
    expect(means.map(({ mean }, i) => mean + rest[i].mean)).toEqual([1, 1])
    expect(widestSpread(means)).toBeCloseTo(0.09, 12)
  })
})
