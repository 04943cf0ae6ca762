import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { planRuns } from '../../../experiments/design/plan-runs.ts'
import { filesIn } from '../../../experiments/store/file-names.ts'
import { probe } from '../../../experiments/store/probe.ts'
import { probeRuns } from '../../../experiments/store/probe-points.ts'
import { storeExperiment } from '../../../experiments/store/store-experiment.ts'
import { asked } from '../analysis/fixture.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-probe-test-'))
afterAll(() => rmSync(folder, { recursive: true }))

const experiment = asked(
  'parameters: {openness: {min: 0, max: 1, step: 0.1}}\nreplicates: 4\nticks: 6\nreporters: [unemployment, gdp]',
)

it('probes are runs of the plan, spread over its settings, each once', () => {
  const plan = planRuns(experiment, experiment.seed)
  const probes = probeRuns(experiment, 10)
  expect(new Set(probes.map(({ run }) => run)).size).toBe(10)
  for (const each of probes) expect(each).toEqual(plan[each.run])
  const settings = new Set(probes.map(({ point }) => point))
  expect(settings.size).toBeGreaterThanOrEqual(7)
  expect(probeRuns(experiment, 100).map(({ run }) => run)).toEqual(plan.map(({ run }) => run))
})

it('a design that learns is probed by what it asks first', () => {
  const adaptive = asked(
    'parameters: {openness: {min: 0, max: 1}}\ndesign: {kind: adaptive, outcome: gdp, points: 30, start: 5}\nreplicates: 2',
  )
  expect(probeRuns(adaptive, 100).map(({ run }) => run)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
})

it('foretells the size of the results', async () => {
  const { bytes, failed, startSeconds, secondsARun } = await probe(experiment, 'toy.yaml', 2)
  expect(failed).toBe(0)
  expect(startSeconds).toBeGreaterThan(0)
  expect(secondsARun).toBeGreaterThanOrEqual(0)
  await storeExperiment({ experiment, file: 'toy.yaml', folder, workers: 2 })
  const { runs, series, summary, manifest, crate } = filesIn(folder)
  const real = [runs, series, summary, manifest, crate].reduce((sum, path) => sum + statSync(path).size, 0)
  const told = bytes.fixed + bytes.aRun * 44
  expect(told / real).toBeGreaterThan(1 / 1.5)
  expect(told / real).toBeLessThan(1.5)
})
