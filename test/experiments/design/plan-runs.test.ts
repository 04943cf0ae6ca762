import { expect, test } from 'vitest'
import { planRuns } from '../../../experiments/design/plan-runs.ts'
import { experimentOf } from '../experiment-of.ts'

const experiment = experimentOf({
  name: 'plan',
  title: { en: 'plan', zh: '计划' },
  preset: 'closed-toy',
  parameters: { publicShare: 0.125 },
  policies: [],
  ticks: 7,
  replicates: 3,
})

test('one point, its replicates in order, each with what the file sets on top of the preset', () => {
  const runs = planRuns(experiment, 5)
  expect(runs.map(({ run, point, replicate }) => [run, point, replicate])).toEqual([
    [0, 0, 0],
    [1, 0, 1],
    [2, 0, 2],
  ])
  expect(runs.every(({ job }) => job.parameters.publicShare === 0.125 && job.ticks === 7)).toBe(true)
})

test('more replicates leave the seeds of the first as they were', () => {
  const few = planRuns(experiment, 5).map(({ job }) => job.seed)
  const many = planRuns({ ...experiment, replicates: 50 }, 5).map(({ job }) => job.seed)
  expect(many.slice(0, 3)).toEqual(few)
})
