import { expect, test } from 'vitest'
import { drawnValues } from '../../../experiments/design/drawn-values.ts'
import { planRuns } from '../../../experiments/design/plan-runs.ts'
import { jobOf, sharedJob } from '../../../experiments/design/run-job.ts'
import { experimentFrom } from '../../../experiments/spec/load-experiment.ts'
import { experimentOf } from '../experiment-of.ts'

const posterior = {
  name: 'toy',
  parameters: ['peerEffect', 'penetration[1]'],
  draws: Array.from({ length: 40 }, (_, i) => [i / 100, 0.2 + i / 100]),
}
const experiment = { ...experimentOf({ replicates: 30 }), posterior }

test('each replicate draws one whole setting, which parameters and key carry', () => {
  const runs = planRuns(experiment, 5)
  for (const { job } of runs) {
    expect(posterior.draws).toContainEqual([job.values.peerEffect, job.values['penetration[1]']])
    const { parameters } = jobOf(sharedJob(experiment), job)
    expect([parameters.peerEffect, parameters.penetration[1]]).toEqual(Object.values(job.values))
  }
  expect(new Set(runs.map(({ job }) => job.values.peerEffect)).size).toBeGreaterThan(12)
  expect(new Set(runs.map(({ key }) => key)).size).toBe(30)
  // Seeds are what they are without it, and more replicates leave the draws of the first as they were.
  expect(runs.map(({ job }) => job.seed)).toEqual(
    planRuns(experimentOf({ replicates: 30 }), 5).map(({ job }) => job.seed),
  )
  expect(planRuns({ ...experiment, replicates: 60 }, 5).slice(0, 30)).toEqual(runs)
})

test('all draws are equally likely', () => {
  const counts = new Map<number, number>()
  for (let number = 0; number < 8000; number++) {
    const { peerEffect } = drawnValues(posterior, { seed: 1, number, setting: {} }, {})
    counts.set(peerEffect, (counts.get(peerEffect) ?? 0) + 1)
  }
  expect(counts.size).toBe(40)
  for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(5 * Math.sqrt(200))
})

const compare = `name: knowledge
preset: closed-toy
design:
  kind: compare
  alternatives:
    - {name: known, parameters: {peerEffect: 0.77}}
    - {name: drawn}
replicates: 3
`

test('an alternative that sets a parameter keeps it; the others meet the same draws on the same numbers', () => {
  const loaded = experimentFrom(compare, 'knowledge.yaml')
  if (loaded.status === 'error') throw new Error(JSON.stringify(loaded.errors))
  const runs = planRuns({ ...loaded.experiment, posterior }, 5)
  const shared = sharedJob(loaded.experiment)
  const effects = runs.map(({ job }) => jobOf(shared, job).parameters.peerEffect)
  expect(effects.slice(0, 3)).toEqual([0.77, 0.77, 0.77])
  expect(effects).toEqual(runs.map(({ job }) => job.values.peerEffect))
  const elements = runs.map(({ job }) => job.values['penetration[1]'])
  expect(elements.slice(0, 3)).toEqual(elements.slice(3))
  expect(effects.slice(3)).toEqual(elements.slice(3).map((each) => expect.closeTo(each - 0.2, 9)))
})
