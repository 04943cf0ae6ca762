import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { canonicalJson } from '../../../experiments/design/canonical-json.ts'
import { modelFingerprint } from '../../../experiments/design/model-fingerprint.ts'
import { planRuns } from '../../../experiments/design/plan-runs.ts'
import { jobOf, sharedJob } from '../../../experiments/design/run-job.ts'
import { asked } from '../analysis/fixture.ts'

test.each([
  'parameters: {openness: {values: [0.2, 0.8]}, "penetration[1]": {values: [0.1, 0.2]}}',
  'parameters: {peerEffect: {min: 0, max: 0.2}}\ndesign: {kind: lhs, points: 5}\nstopWhen: adoption > 0.5',
  'design: {kind: path, parameter: openness, from: 0, to: 1, steps: 3, ticksPerStep: 2, back: true}',
  'design: {kind: compare, scenarios: 2, alternatives: [{name: one, title: {en: one, zh: 一}}, {name: two, title: {en: two, zh: 二}, parameters: {openness: 0.1}, policies: [{instrument: adoptionSubsidy, amount: 0.1, start: 1, end: 9}]}]}\nuncertainties: {peerEffect: {min: 0, max: 0.2}}',
  'design: {kind: feedback, push: {instrument: adoptionSubsidy, amount: 0.1, start: 1, end: 3}, channels: [peerShare]}',
])('a key is the hash of all that the run is made from: %#', (yaml) => {
  const experiment = asked(`${yaml}\nreplicates: 2\nreporters: [gdp, {name: twice, expression: 2 * gdp}]`)
  const shared = sharedJob(experiment)
  const runs = planRuns(experiment, 3)
  expect(new Set(runs.map(({ key }) => key)).size).toBe(runs.length)
  for (const { job: own, key } of runs) {
    const job = jobOf(shared, own)
    const reporters = job.reporters.map(({ name, expression, summary, from, against }) => ({
      name,
      expression,
      summary,
      from,
      against,
    }))
    const text = canonicalJson({ job: { ...job, reporters }, model: modelFingerprint() })
    expect(key).toBe(createHash('sha256').update(text).digest('hex').slice(0, 16))
  }
})
