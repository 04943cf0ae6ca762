import fc from 'fast-check'
import { expect, test } from 'vitest'
import { morris } from '../../../../experiments/design/samplers/morris.ts'
import { spreadApart } from '../../../../experiments/design/samplers/spread-apart.ts'
import { range, unitFactors } from '../factors.ts'

test('each step of a trajectory moves one factor by half the levels, and each factor once', () => {
  const number = (min: number, max: number) => fc.integer({ min, max })
  fc.assert(
    fc.property(number(1, 6), number(2, 5), number(1, 4), fc.nat(0xffff_ffff), (k, trajectories, half, seed) => {
      const levels = 2 * half
      const points = morris(unitFactors(k), { trajectories, levels }, seed).map((point) => Object.values(point))
      expect(points.length).toBe(trajectories * (k + 1))
      for (let start = 0; start < points.length; start += k + 1) {
        const moved = Array.from({ length: k }, (_, step) => {
          const steps = points[start + step].map((x, j) => points[start + step + 1][j] - x)
          const changed = steps.flatMap((each, j) => (each === 0 ? [] : [j]))
          expect(changed.length).toBe(1)
          expect(Math.abs(steps[changed[0]])).toBeCloseTo(half / (levels - 1), 12)
          return changed[0]
        })
        expect(new Set(moved).size).toBe(k)
      }
      for (const x of points.flat())
        expect(Math.abs(x * (levels - 1) - Math.round(x * (levels - 1)))).toBeLessThan(1e-9)
    }),
    { numRuns: 40 },
  )
})

test('on a linear function every elementary effect is the coefficient times the range', () => {
  const factors = [range('a', -1, 1), range('b', 0, 10), range('c', 5, 6)]
  const f = ({ a, b, c }: Record<string, number>) => 3 * a - 2 * b + 0.5 * c
  const points = morris(factors, { trajectories: 4, levels: 4 }, 0)
  const exact: Record<string, number> = { a: 6, b: -20, c: 0.5 }
  for (let i = 1; i < points.length; i++) {
    if (i % 4 === 0) continue
    const { name, low, high } = factors.find(({ name }) => points[i][name] !== points[i - 1][name])!
    const step = (points[i][name] - points[i - 1][name]) / (high - low)
    expect((f(points[i]) - f(points[i - 1])) / step).toBeCloseTo(exact[name], 10)
  }
})

test('the farthest pair comes first, then what lies far from both', () => {
  const line = [0, 1, 5, 9, 10]
  const distances = line.map((a) => line.map((b) => Math.abs(a - b)))
  expect(
    spreadApart(distances, 2)
      .map((i) => line[i])
      .toSorted((a, b) => a - b),
  ).toEqual([0, 10])
})

test('trajectories chosen among many lie farther apart than the first ones drawn', () => {
  const spread = (candidates: number) => {
    const points = morris(unitFactors(4), { trajectories: 4, levels: 4, candidates }, 7).map(Object.values)
    const pairs = points.flatMap((p, i) => points.slice(0, i).map((q) => Math.hypot(...p.map((x, j) => x - q[j]))))
    return pairs.reduce((sum, each) => sum + each, 0)
  }
  expect(spread(40)).toBeGreaterThan(spread(4))
})

test('no walk is made twice while there are others', () => {
  const points = morris(unitFactors(2), { trajectories: 8, levels: 4 }, 3).map(Object.values)
  const walks = Array.from({ length: 8 }, (_, i) => JSON.stringify(points.slice(3 * i, 3 * i + 3)))
  expect(new Set(walks).size).toBe(8)
})
