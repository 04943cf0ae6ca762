import fc from 'fast-check'
import { expect, test } from 'vitest'
import { planRuns, runsOfPoints } from '../../../experiments/design/plan-runs.ts'
import { jobOf, sharedJob } from '../../../experiments/design/run-job.ts'
import type { Experiment } from '../../../experiments/spec/experiment.ts'
import { experimentFrom } from '../../../experiments/spec/load-experiment.ts'
import { experimentOf } from '../experiment-of.ts'

const experiment = experimentOf({ parameters: { publicShare: 0.125 }, ticks: 7, replicates: 3 })

const fromFile = (text: string): Experiment => {
  const loaded = experimentFrom(`name: plan\npreset: closed-toy\n${text}`, 'plan.yaml')
  if (loaded.status === 'error') throw new Error(JSON.stringify(loaded.errors))
  return loaded.experiment
}

const grid = fromFile(
  'replicates: 2\nparameters:\n  openness: {values: [0.2, 0.8]}\n  peerEffect: {values: [0, 0.1, 0.2]}\n',
)

test('one point, its replicates in order, each with what the file sets on top of the preset', () => {
  const runs = planRuns(experiment, 5)
  expect(runs.map(({ run, point, replicate }) => [run, point, replicate])).toEqual([
    [0, 0, 0],
    [1, 0, 1],
    [2, 0, 2],
  ])
  const jobs = runs.map(({ job }) => jobOf(sharedJob(experiment), job))
  expect(jobs.every(({ parameters, ticks }) => parameters.publicShare === 0.125 && ticks === 7)).toBe(true)
})

test('more replicates leave the seeds of the first as they were', () => {
  const few = planRuns(experiment, 5).map(({ job }) => job.seed)
  const many = planRuns({ ...experiment, replicates: 50 }, 5).map(({ job }) => job.seed)
  expect(many.slice(0, 3)).toEqual(few)
})

test('a grid has every combination, its replicates side by side', () => {
  const runs = planRuns(grid, 5)
  expect(runs.map(({ run, point, replicate }) => [run, point, replicate])).toEqual(
    Array.from({ length: 12 }, (_, run) => [run, Math.floor(run / 2), run % 2]),
  )
  const { job } = runs[9]
  expect(job.values).toEqual({ openness: 0.8, peerEffect: 0.1 })
  expect(jobOf(sharedJob(grid), job).parameters).toMatchObject({ openness: 0.8, peerEffect: 0.1 })
})

test('every run has a seed of its own, unless points share their random numbers', () => {
  const own = planRuns(grid, 5).map(({ job }) => job.seed)
  expect(new Set(own).size).toBe(12)
  const common = planRuns({ ...grid, commonRandomNumbers: true }, 5).map(({ job }) => job.seed)
  expect(common).toEqual(Array.from({ length: 12 }, (_, run) => own[run % 2]))
})

test('batches that are planned one after the other make the runs that all at once do', () => {
  const points = planRuns(grid, 5).flatMap(({ replicate, job }) => (replicate === 0 ? [job.values] : []))
  const batches = [points.slice(0, 4), points.slice(4)]
  expect([...runsOfPoints(grid, 5, batches[0], 0), ...runsOfPoints(grid, 5, batches[1], 4)]).toEqual(planRuns(grid, 5))
})

test('a key is told by all that makes the result, and by nothing else', () => {
  const key = (changed: Partial<Experiment>, seed = 5) => planRuns({ ...experiment, ...changed }, seed)[0].key
  const [reporter, ...others] = experiment.reporters
  const changes: Partial<Experiment>[] = [
    { ticks: 8 },
    { parameters: { publicShare: 0.25 } },
    { stopWhen: 'unemployment > 0.5' },
    { reporters: others },
    { reporters: [{ ...reporter, summary: 'mean' }, ...others] },
    { policies: [{ instrument: 'computeBuild', amount: 0.005, start: 1 }] },
  ]
  const keys = [key({}), key({}, 6), ...changes.map((each) => key(each))]
  expect(new Set(keys).size).toBe(keys.length)
  expect(keys.every((each) => /^[0-9a-f]{16}$/.test(each))).toBe(true)
  const idle: Partial<Experiment> = { name: 'other', title: { en: 'x', zh: 'y' }, replicates: 9, onError: 'stop' }
  expect(key(idle)).toBe(key({}))
  // What is set to what it was anyway makes no other economy.
  expect(key({ parameters: { publicShare: 0.125, openness: sharedJob(experiment).parameters.openness } })).toBe(key({}))
})

test('runs of a sweep have the key that a file of their own would give them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 11 }), (run) => {
      const planned = planRuns(grid, 5)[run]
      const single = { ...grid, factors: [], parameters: { ...grid.parameters, ...planned.job.values } }
      const alone = planRuns({ ...single, replicates: 12 }, 5)[run]
      expect(alone.key).toBe(planned.key)
    }),
    { numRuns: 12 },
  )
})

test('a comparison meets every scenario with every alternative, on the same random numbers', () => {
  const compare = fromFile(`replicates: 2
uncertainties:
  openness: {min: 0.1, max: 0.9}
design:
  kind: compare
  scenarios: 3
  alternatives:
    - {name: none}
    - {name: build, policies: [{instrument: computeBuild, amount: 0.005, start: 4}], parameters: {peerEffect: 0.2}}
`)
  const runs = planRuns(compare, 5)
  expect(runs.map(({ job }) => job.values.alternative)).toEqual([...Array(6).fill(0), ...Array(6).fill(1)])
  const scenarios = runs.map(({ job }) => job.values.openness)
  expect(scenarios.slice(0, 6)).toEqual(scenarios.slice(6))
  expect(runs.slice(0, 6).map(({ job }) => job.seed)).toEqual(runs.slice(6).map(({ job }) => job.seed))
  const last = jobOf(sharedJob(compare), runs[11].job)
  expect(last.policies).toMatchObject([{ instrument: 'computeBuild', start: 4 }])
  expect(last.parameters.peerEffect).toBe(0.2)
  expect(jobOf(sharedJob(compare), runs[0].job).policies).toEqual([])
})

test('a path leads its parameter up and back, and starts where it begins', () => {
  const path = fromFile(
    'replicates: 1\ndesign: {kind: path, parameter: chipPriceFactor, from: 1, to: 0.5, steps: 2, ticksPerStep: 3, back: true}\n',
  )
  const shared = sharedJob(path)
  const job = jobOf(shared, planRuns(path, 5)[0].job)
  expect(job.ticks).toBe(15)
  expect(job.parameters.chipPriceFactor).toBe(1)
  expect(job.changes).toEqual(
    [0.75, 0.5, 0.75, 1].map((level, place) => ({ tick: 4 + 3 * place, parameters: { chipPriceFactor: level } })),
  )
  expect(shared.reporters.at(-1)).toMatchObject({ name: 'chipPriceFactor' })
})
