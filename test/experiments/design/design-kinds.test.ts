import { expect, test } from 'vitest'
import { countPoints, designKinds } from '../../../experiments/design/design-kinds.ts'
import { grid } from '../../../experiments/design/samplers/grid.ts'
import { list } from '../../../experiments/design/samplers/list.ts'
import { morris } from '../../../experiments/design/samplers/morris.ts'
import { oat } from '../../../experiments/design/samplers/oat.ts'
import { saltelli } from '../../../experiments/design/samplers/saltelli.ts'
import { sequentialDesign } from '../../../experiments/design/sequential-design.ts'
import type { Design } from '../../../experiments/spec/design.ts'
import { levels, range } from './factors.ts'
import { runDesign } from './run-design.ts'

const factors = [levels('a', [1, 2, 3]), levels('b', [4, 5, 6]), range('c', 0, 1, true)]

test('the count is the number of points that the sampler makes', () => {
  const base = { a: 1, b: 4, c: 0 }
  const morrisDesign = { kind: 'morris', trajectories: 5, levels: 4 } as const
  expect(countPoints({ kind: 'grid' }, factors)).toBe(grid(factors).length)
  expect(countPoints({ kind: 'list' }, factors)).toBe(list(factors).length)
  expect(countPoints({ kind: 'oat' }, factors)).toBe(oat(factors, { base }).length)
  expect(countPoints(morrisDesign, factors)).toBe(morris(factors, morrisDesign, 0).length)
  for (const secondOrder of [true, false]) {
    const design = { kind: 'saltelli', points: 8, secondOrder } as const
    expect(countPoints(design, factors)).toBe(saltelli(factors, design).length)
  }
})

const sequential: Design[] = [
  { kind: 'nsga2', objectives: [{ outcome: 'y', goal: 'min' }], population: 4, generations: 3, scenarios: 2 },
  { kind: 'calibrate', targets: [{ outcome: 'y', value: 1, error: 1 }], waves: 2, points: 7, method: 'moments' },
  { kind: 'calibrate', targets: [{ outcome: 'y', value: 1, error: 1 }], waves: 2, points: 7, method: 'abc' },
]

test.each(sequential)('the count is the number of points that $kind asks for', (design) => {
  const asked = runDesign(sequentialDesign({ design, factors }, 0)!, ({ a, c }) => ({ y: a * c }))
  expect(asked.length).toBe(countPoints(design, factors))
})

test('exactly the sequential kinds have a sequential design', () => {
  const adaptive: Design = { kind: 'adaptive', outcome: 'y', points: 9, start: 4 }
  for (const design of [adaptive, ...sequential]) {
    expect(designKinds[design.kind].sequential).toBe(true)
    expect(sequentialDesign({ design, factors }, 0)).toBeDefined()
  }
  expect(designKinds.grid.sequential).toBe(false)
  expect(sequentialDesign({ design: { kind: 'grid' }, factors }, 0)).toBeUndefined()
})
