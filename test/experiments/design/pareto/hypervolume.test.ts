import fc from 'fast-check'
import { expect, test } from 'vitest'
import { hypervolume } from '../../../../experiments/design/pareto/hypervolume.ts'

test('boxes and their union by hand', () => {
  expect(hypervolume([[1]], [4])).toBe(3)
  expect(hypervolume([[1, 2]], [3, 3])).toBe(2)
  expect(
    hypervolume(
      [
        [0, 2],
        [1, 1],
        [2, 0],
      ],
      [3, 3],
    ),
  ).toBe(6)
  expect(
    hypervolume(
      [
        [0, 0, 1],
        [1, 1, 0],
      ],
      [2, 2, 2],
    ),
  ).toBe(5)
  expect(hypervolume([[5, 0]], [3, 3])).toBe(0)
  expect(hypervolume([], [3, 3])).toBe(0)
})

test('the front of ZDT1 comes to 2/3', () => {
  const front = Array.from({ length: 2001 }, (_, i) => [i / 2000, 1 - Math.sqrt(i / 2000)])
  expect(hypervolume(front, [1, 1])).toBeCloseTo(2 / 3, 3)
})

test('three objectives: equal to counting the cells of a lattice', () => {
  const side = 5
  const value = fc.integer({ min: 0, max: side })
  fc.assert(
    fc.property(fc.array(fc.tuple(value, value, value), { maxLength: 8 }), (points) => {
      let cells = 0
      for (let x = 0; x < side; x++)
        for (let y = 0; y < side; y++)
          for (let z = 0; z < side; z++) if (points.some(([a, b, c]) => a <= x && b <= y && c <= z)) cells++
      expect(hypervolume(points, [side, side, side])).toBe(cells)
    }),
  )
})
