import { expect, test } from 'vitest'
import { cycleOf } from '../../../experiments/run/hodrick-prescott.ts'

const quarters = Array.from({ length: 320 }, (_, t) => t)

test('a straight line is all trend', () => {
  for (const left of cycleOf(quarters.map((t) => 3 + 0.01 * t))) expect(left).toBeCloseTo(0, 9)
  expect(cycleOf([1, 5])).toEqual(new Float64Array(2))
})

test('a wave keeps the part of it that the filter is known for', () => {
  for (const period of [8, 32, 60]) {
    const pulse = (2 * Math.PI) / period
    // King and Rebelo 1993: 4 lambda (1 - cos w)^2 / (1 + 4 lambda (1 - cos w)^2).
    const bend = 4 * 1600 * (1 - Math.cos(pulse)) ** 2
    const cycle = cycleOf(quarters.map((t) => Math.sin(pulse * t)))
    // Far from the ends, over a whole period.
    const middle = Array.from(cycle.slice(160, 160 + period), (value, i) => value * Math.sin(pulse * (160 + i)))
    expect((2 * middle.reduce((sum, value) => sum + value, 0)) / period).toBeCloseTo(bend / (1 + bend), 3)
  }
})

test('with a light weight next to nothing is left above the trend', () => {
  const series = quarters.map((t) => Math.sin(t))
  expect(Math.max(...cycleOf(series, 1e-9).map(Math.abs))).toBeLessThan(1e-7)
})
