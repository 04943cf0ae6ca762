import { expect, test } from 'vitest'
import { nsga2 } from '../../../experiments/design/nsga2/nsga2.ts'
import { hypervolume } from '../../../experiments/design/pareto/hypervolume.ts'
import type { Point } from '../../../experiments/design/point.ts'
import { range, unitFactors } from './factors.ts'
import { runDesign } from './run-design.ts'

const objectives = [
  { outcome: 'f1', goal: 'min' },
  { outcome: 'f2', goal: 'min' },
] as const

/** ZDT1 of Zitzler, Deb and Thiele (2000): the front is f2 = 1 - sqrt(f1), where all but the first variable are 0. */
function zdt1(point: Point) {
  const [f1, ...rest] = Object.values(point)
  const g = 1 + (9 * rest.reduce((sum, x) => sum + x, 0)) / rest.length
  return { f1, f2: g * (1 - Math.sqrt(f1 / g)) }
}

const population = 40
const generations = 60

test('ZDT1 in six variables: the last generation lies on the front and fills its hypervolume of 2/3', () => {
  const design = nsga2(unitFactors(6), { objectives, population, generations, scenarios: 1 }, 0)
  const results = runDesign(design, zdt1)
  expect(results.length).toBe(population * generations)
  const found = results.map(({ outcomes }) => [outcomes.f1, outcomes.f2])
  expect(hypervolume(found.slice(0, population), [1, 1])).toBeLessThan(0.1)
  expect(hypervolume(found, [1, 1])).toBeGreaterThan(0.65)
  expect(hypervolume(found, [1, 1])).toBeLessThan(2 / 3)
})

test('a goal to maximise is the mirror of one to minimise', () => {
  const mirrored = [objectives[0], { outcome: 'f2', goal: 'max' }] as const
  const options = { population: 8, generations: 4, scenarios: 1 }
  const plain = runDesign(nsga2(unitFactors(3), { ...options, objectives }, 5), zdt1)
  const mirror = runDesign(nsga2(unitFactors(3), { ...options, objectives: mirrored }, 5), (point) => {
    const { f1, f2 } = zdt1(point)
    return { f1, f2: -f2 }
  })
  expect(mirror.map(({ point }) => point)).toEqual(plain.map(({ point }) => point))
})

test('each setting meets the same scenarios, and its mean over them decides', () => {
  const factors = [range('lever'), range('weather', -1, 1, true)]
  const options = {
    objectives: [{ outcome: 'loss', goal: 'min' }] as const,
    population: 10,
    generations: 12,
    scenarios: 8,
  }
  const loss = ({ lever, weather }: Point) => ({ loss: (lever - 0.3) ** 2 + lever * weather })
  const results = runDesign(nsga2(factors, options, 1), loss)
  expect(results.length).toBe(10 * 12 * 8)
  const weatherOf = (from: number) => results.slice(from, from + 8).map(({ point }) => point.weather)
  expect(weatherOf(80)).toEqual(weatherOf(0))
  expect(new Set(results.slice(8, 16).map(({ point }) => point.lever)).size).toBe(1)
  const weather = weatherOf(0).reduce((sum, each) => sum + each, 0) / 8
  const best = results.slice(-80).map(({ point }) => point.lever)
  expect(Math.min(...best.map((lever) => Math.abs(lever - (0.3 - weather / 2))))).toBeLessThan(0.02)
})

test('settings that fail die out', () => {
  const options = { objectives, population: 20, generations: 15, scenarios: 1 }
  const results = runDesign(nsga2(unitFactors(2), options, 2), (point) =>
    point.x0 < 0.5 ? { f1: Number.NaN, f2: Number.NaN } : zdt1(point),
  )
  const failed = (slice: typeof results) => slice.filter(({ outcomes }) => Number.isNaN(outcomes.f1)).length
  expect(failed(results.slice(0, 20))).toBe(10)
  expect(failed(results.slice(-20))).toBeLessThan(6)
})

test('a run that stopped goes on where it was, also within a generation', () => {
  const options = { objectives, population: 6, generations: 3, scenarios: 1 }
  const results = runDesign(nsga2(unitFactors(2), options, 4), zdt1)
  for (const done of [0, 4, 6, 11, 17]) {
    const asked = nsga2(unitFactors(2), options, 4).next(results.slice(0, done))
    expect(asked).toEqual(results.slice(done, 6 * (1 + Math.floor(done / 6))).map(({ point }) => point))
  }
})
