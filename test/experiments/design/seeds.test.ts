import { expect, test } from 'vitest'
import { calibrate } from '../../../experiments/design/calibrate/calibrate.ts'
import { nsga2 } from '../../../experiments/design/nsga2/nsga2.ts'
import type { Point } from '../../../experiments/design/point.ts'
import { lhs } from '../../../experiments/design/samplers/lhs.ts'
import { morris } from '../../../experiments/design/samplers/morris.ts'
import { random } from '../../../experiments/design/samplers/random.ts'
import { unitFactors } from './factors.ts'
import { runDesign } from './run-design.ts'

const factors = unitFactors(2)
const outcomes = ({ x0, x1 }: Point) => ({ y: x0 + x1 ** 2, z: x0 - x1 })
const objectives = [
  { outcome: 'y', goal: 'min' },
  { outcome: 'z', goal: 'max' },
] as const
const targets = [{ outcome: 'y', value: 0.5, error: 0.05 }]

const byChance: Record<string, (seed: number) => Point[]> = {
  random: (seed) => random(factors, { points: 6 }, seed),
  lhs: (seed) => lhs(factors, { points: 6 }, seed),
  morris: (seed) => morris(unitFactors(5), { trajectories: 3, levels: 4 }, seed),
  nsga2: (seed) => {
    const options = { objectives, population: 6, generations: 3, scenarios: 1 }
    return runDesign(nsga2(factors, options, seed), outcomes).map(({ point }) => point)
  },
  calibrate: (seed) => {
    const options = { targets, waves: 2, points: 6, method: 'moments' } as const
    return runDesign(calibrate(factors, options, seed), outcomes).map(({ point }) => point)
  },
}

test.each(Object.keys(byChance))(
  '%s: one seed, one set of points; another seed, other points; 0 is a seed too',
  (kind) => {
    const points = [0, 1, 2].map((seed) => byChance[kind](seed))
    expect(byChance[kind](0)).toEqual(points[0])
    expect(byChance[kind](2)).toEqual(points[2])
    expect(points[0]).not.toEqual(points[1])
    expect(points[0]).not.toEqual(points[2])
    expect(points[1]).not.toEqual(points[2])
  },
)

test('more random points leave the first ones as they were', () => {
  expect(random(factors, { points: 20 }, 0).slice(0, 6)).toEqual(random(factors, { points: 6 }, 0))
})
