import { expect, test } from 'vitest'
import { countPoints } from '../../../experiments/design/design-kinds.ts'
import { pathTicks } from '../../../experiments/design/path-changes.ts'
import { quickForm } from '../../../experiments/design/quick/quick-form.ts'
import type { Design } from '../../../experiments/spec/design.ts'
import { experimentOf } from '../experiment-of.ts'
import { levels, range } from './factors.ts'

const ten = Array.from({ length: 10 }, (_, i) => i)
const target = { outcome: 'gdp', value: 1, error: 1 }
const push = { instrument: 'adoptionSubsidy', amount: 0.1, start: 1, end: 9 } as const
const long: Design[] = [
  { kind: 'grid' },
  { kind: 'list' },
  { kind: 'random', points: 900 },
  { kind: 'lhs', points: 900 },
  { kind: 'sobol', points: 1024 },
  { kind: 'saltelli', points: 1024, secondOrder: true },
  { kind: 'morris', trajectories: 50, levels: 4 },
  { kind: 'oat' },
  { kind: 'path', parameter: 'openness', from: 0, to: 1, steps: 50, ticksPerStep: 20, back: true },
  { kind: 'feedback', push, channels: ['peerShare', 'dataPool'], settings: 'list' },
  { kind: 'compare', alternatives: [0, 1].map((i) => alternative(`a${i}`)), scenarios: 400 },
  { kind: 'adaptive', outcome: 'gdp', points: 500, start: 400 },
  { kind: 'nsga2', objectives: [{ outcome: 'gdp', goal: 'max' }], population: 80, generations: 40, scenarios: 9 },
  { kind: 'calibrate', targets: [target], waves: 6, points: 400, method: 'abc' },
]

function alternative(name: string) {
  return { name, title: { en: name, zh: name }, parameters: {}, policies: [] }
}

const factors = [levels('peerEffect', ten), levels('markup', ten)]

test.each(long)('a quick $kind has a few points, short runs and small economies', (design) => {
  const asked = experimentOf({ preset: 'china-2023', design, factors, replicates: 50, ticks: 400 })
  const quick = quickForm(asked)
  const points = countPoints(quick.design, quick.factors)
  expect(points).toBeGreaterThan(1)
  expect(points).toBeLessThanOrEqual(48)
  expect(quick.replicates).toBeLessThanOrEqual(2)
  const ticks = quick.design.kind === 'path' ? pathTicks(quick.design) : quick.ticks
  expect(points * quick.replicates * ticks * quick.parameters.firms!).toBeLessThanOrEqual(500_000)
  expect(quick).toMatchObject({ quick: true, design: { kind: design.kind } })
})

test.each(long)('the quick form of a quick $kind is itself', (design) => {
  const once = quickForm(experimentOf({ preset: 'china-2023', design, factors, replicates: 50, ticks: 400 }))
  expect(quickForm(once)).toEqual(once)
})

test('one economy keeps its size, and a small question all it asks', () => {
  const alone = quickForm(experimentOf({ preset: 'china-2023', replicates: 20, ticks: 80 }))
  expect(alone).toMatchObject({ replicates: 4, ticks: 40, parameters: {} })
  const small = experimentOf({ factors: [levels('peerEffect', [0, 1])], replicates: 1, ticks: 10 })
  expect(quickForm(small)).toMatchObject({ replicates: 1, ticks: 10, factors: [{ levels: [0, 1] }] })
})

test('both ends of the levels stay, and those that an expectation names', () => {
  const where = { peerEffect: 4 }
  const expected = { outcome: 'gdp', interval: 0.95, where, prediction: { kind: 'gt', than: 0 } as const }
  const [peerEffect] = quickForm(
    experimentOf({ design: { kind: 'oat' }, factors: [factors[0], range('openness', 0, 1)], expect: [expected] }),
  ).factors
  expect(peerEffect.levels).toEqual([0, 4, 9])
})

test('summaries begin at the same share of a run, so that each has ticks to count', () => {
  const [reporter] = experimentOf().reporters
  const asked = experimentOf({ ticks: 80, replicates: 8, reporters: [{ ...reporter, from: 60, summary: 'mean' }] })
  const quick = quickForm(asked)
  expect(quick.ticks).toBe(40)
  expect(quick.reporters[0].from).toBe(30)
})

test('a date stays what it is as long as the shorter run reaches it', () => {
  const [reporter] = experimentOf().reporters
  const first = { ...reporter, summary: 'first' as const }
  const reporters = [6, 60].map((from) => ({ ...first, from }))
  const quick = quickForm(experimentOf({ ticks: 80, replicates: 8, reporters }))
  expect(quick.reporters.map(({ from }) => from)).toEqual([6, 30])
})

test('runs that draw from a posterior are more than two, as they are what its spread is told by', () => {
  const posterior = { name: 'toy', parameters: ['growth'], draws: [[0.04]] }
  const asked = experimentOf({ factors: [levels('peerEffect', [0, 1])], replicates: 60, ticks: 40, posterior })
  expect(quickForm(asked).replicates).toBeGreaterThan(10)
})
