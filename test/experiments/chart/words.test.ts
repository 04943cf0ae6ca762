import { describe, expect, it } from 'vitest'
import { logTicks } from '../../../experiments/chart/axes.ts'
import { isGeometric, levelTicks } from '../../../experiments/chart/factor-axis.ts'
import { fill } from '../../../experiments/chart/fill.ts'
import { writeQuarter } from '../../../experiments/chart/quarter.ts'
import { textWidth } from '../../../experiments/chart/text-width.ts'

describe('fill', () => {
  it('puts values into both languages', () => {
    const template = { en: '{what} in {n}', zh: '{n} 的{what}' }
    expect(fill(template, { what: { en: 'work', zh: '就业' }, n: 3 })).toEqual({ en: 'work in 3', zh: '3 的就业' })
  })

  it('leaves a name without a value to be seen', () => {
    expect(fill({ en: '{who}', zh: '{who}' }, {}).en).toBe('{who}')
  })
})

describe('writeQuarter', () => {
  it.each([
    [2023.5, '2023 Q2', '2023 年第 2 季度'],
    [2025, '2024 Q4', '2024 年第 4 季度'],
    [2027.3, '2027 Q2', '2027 年第 2 季度'],
  ])('takes %d for the quarter that it falls into or closes', (date, en, zh) => {
    expect(writeQuarter(date)).toEqual({ en, zh })
  })
})

it('gives Chinese letters a whole square, Latin ones about half', () => {
  expect(textWidth('算力规模')).toBe(4)
  expect(textWidth('compute')).toBeGreaterThan(3)
  expect(textWidth('compute')).toBeLessThan(5)
})

it('labels logarithmic axes inside their range, fewer where it is wide', () => {
  expect(logTicks(0.12, 1)).toEqual([0.2, 0.5, 1])
  expect(logTicks(30, 40000)).toEqual([100, 1000, 10000])
  expect(logTicks(1e-5, 1e4)).toEqual([1e-4, 1e-2, 1, 1e2, 1e4])
})

it.each([
  [[0.0625, 0.25, 1, 4], true],
  [[0.5, 1, 2, 5, 10], true],
  [[0.25, 0.5, 0.75, 1], false],
  [[0, 1, 2, 4], false],
  [[1, 1.1, 1.21], false],
  [[1, 10], false],
])('takes the levels %j for geometric: %s', (levels, geometric) => expect(isGeometric(levels)).toBe(geometric))

it('labels each level while they are few and have room', () => {
  expect(levelTicks([0, 0.5, 1], false)).toEqual({ values: [0, 0.5, 1] })
  expect(levelTicks([0, 0.01, 1], false)).toEqual({ tickCount: 6 })
  expect(levelTicks([0.0625, 0.25, 1, 4], true)).toEqual({ values: [0.0625, 0.25, 1, 4] })
})
