import { expect, test } from 'vitest'
import { adaptive } from '../../../experiments/design/adaptive/adaptive.ts'
import type { Point } from '../../../experiments/design/point.ts'
import { levels, range } from './factors.ts'
import { runDesign } from './run-design.ts'

const options = { outcome: 'order', points: 60, start: 6 }

test('one factor: most points gather at a step, and the step is found closely', () => {
  const step = 3.21
  const results = runDesign(adaptive([range('J', 0, 10)], { ...options, points: 40 }), ({ J }) => ({
    order: Math.tanh(50 * (J - step)),
  }))
  const distances = results.map(({ point }) => Math.abs(point.J - step))
  expect(results.length).toBe(40)
  expect(distances.filter((distance) => distance < 0.5).length).toBeGreaterThan(20)
  expect(Math.min(...distances)).toBeLessThan(0.01)
})

test('one factor: a straight line is covered evenly', () => {
  const results = runDesign(adaptive([range('J', 0, 10)], { ...options, points: 41 }), ({ J }) => ({ order: 2 * J }))
  const places = results.map(({ point }) => point.J).toSorted((a, b) => a - b)
  const gaps = places.slice(1).map((place, i) => place - places[i])
  expect(Math.max(...gaps) / Math.min(...gaps)).toBeLessThan(2.1)
})

test('two factors: most points gather at the line where the outcome jumps', () => {
  const inside = ({ x, y }: Point) => x + 2 * y > 1.3
  const results = runDesign(adaptive([range('x'), range('y')], { ...options, points: 150, start: 12 }), (point) => ({
    order: inside(point) ? 1 : 0,
  }))
  const near = results.filter(({ point: { x, y } }) => Math.abs(x + 2 * y - 1.3) / Math.sqrt(5) < 0.05)
  // A tenth of the square lies that near; evenly spread points would put 15 to 20 there.
  expect(results.length).toBe(150)
  expect(near.length).toBeGreaterThan(75)
  const side = (above: boolean) => near.some(({ point }) => inside(point) === above)
  expect(side(true) && side(false)).toBe(true)
})

test('three factors: points gather at the surface where the outcome jumps', () => {
  const factors = [range('x'), range('y'), range('z')]
  const design = adaptive(factors, { ...options, points: 120, start: 20 })
  const results = runDesign(design, ({ x, y, z }) => ({ order: x + y + z > 1.2 ? 1 : 0 }))
  const near = results.filter(({ point: { x, y, z } }) => Math.abs(x + y + z - 1.2) / Math.sqrt(3) < 0.1)
  // Of evenly spread points a quarter, 30, lie that near.
  expect(results.length).toBe(120)
  expect(near.length).toBeGreaterThan(45)
})

test('a start too small for both ends or the corners is filled up to them', () => {
  expect(adaptive([range('J')], { ...options, start: 1 }).next([]).length).toBe(2)
  expect(adaptive([range('x'), range('y')], { ...options, start: 1 }).next([]).length).toBe(4)
})

test('both ends and all corners are among the points', () => {
  const ends = adaptive([range('J', -2, 3)], options).next([])
  expect(ends.map(({ J }) => J)).toEqual([-2, -1, 0, 1, 2, 3])
  const corners = adaptive([range('x'), range('y')], options).next([])
  for (const corner of [
    [0, 0],
    [0, 1],
    [1, 0],
    [1, 1],
  ])
    expect(corners.map(Object.values)).toContainEqual(corner)
})

test('no setting is run twice, and a factor with few values ends the search early', () => {
  const results = runDesign(adaptive([levels('n', [1, 2, 3, 4, 5])], { ...options, start: 3 }), ({ n }) => ({
    order: n > 3 ? 1 : 0,
  }))
  const values = results.map(({ point }) => point.n)
  expect(new Set(values).size).toBe(values.length)
  expect(values.length).toBeGreaterThan(3)
})

test('points at which all runs failed do not stop the search', () => {
  const results = runDesign(adaptive([range('J')], options), ({ J }) => ({
    order: J > 0.7 ? Number.NaN : J > 0.3 ? 1 : 0,
  }))
  expect(results.length).toBe(60)
  expect(results.filter(({ point }) => Math.abs(point.J - 0.3) < 0.05).length).toBeGreaterThan(10)
})

test('the same results ask for the same points, also from the middle of a batch', () => {
  const factors = [range('x'), range('y')]
  const results = runDesign(adaptive(factors, options), ({ x, y }) => ({ order: Math.sin(3 * x) * y }))
  for (const done of [0, 4, 6, 8, 20]) {
    const asked = adaptive(factors, options).next(results.slice(0, done))
    expect(asked).toEqual(results.slice(done, done + asked.length).map(({ point }) => point))
    expect(asked.length).toBeGreaterThan(0)
  }
})
