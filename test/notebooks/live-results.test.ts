// Runs that a page makes say what the same runs say in a folder of results.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { tableCsv } from '../../experiments/chart/table-csv.ts'
import { plannedFigures } from '../../experiments/report/varied/figures/all.ts'
import { readVaried } from '../../experiments/report/varied/read-varied.ts'
import { variedFrom } from '../../experiments/report/varied/varied-results.ts'
import { compileReporters } from '../../experiments/run/compile-reporters.ts'
import { loadExperiment } from '../../experiments/spec/load-experiment.ts'
import { storeExperiment } from '../../experiments/store/store-experiment.ts'
import { endRun } from '../../notebooks/figures/live/end-run.ts'
import { jobAt, type LivePlan } from '../../notebooks/figures/live/live-plan.ts'
import { type LiveResults, storedLive } from '../../notebooks/figures/live/live-results.ts'
import { planOf } from '../../notebooks/live-plans-plugin.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-live-'))
afterAll(() => rmSync(folder, { recursive: true }))

const experiments = {
  grid: `parameters: {chipPriceFactor: {values: [0.25, 1]}, openness: {values: [0, 1]}, firms: 20}
reporters: [adoption, {name: twice, expression: 2 * adoption, summary: mean, from: 4}]
expect: [{outcome: adoption, gt: 0.1, where: {openness: 1}}, {outcome: twice, gt: 0.1}]`,
  pushed: `parameters: {policyLag: 0, firms: 20}
design: {kind: feedback, channels: [peerShare, computeSupply], push: {instrument: adoptionSubsidy, amount: 0.1, start: 1, end: 4}}
reporters: [adoption]`,
  led: `design: {kind: path, parameter: openness, from: 0, to: 1, steps: 2, ticksPerStep: 3}
reporters: [adoption]`,
}

/** All runs of a plan, as the workers of a page make them. */
function madeOf(plan: LivePlan): LiveResults {
  const shared = { ...plan.shared, parameters: plan.draft.parameters }
  const open = compileReporters(shared.reporters, shared.stopWhen)
  const ended = plan.runs.map((_, place) => endRun(shared, open, jobAt(plan, place)))
  return { plan, ended, seconds: 0 }
}

it.each(Object.entries(experiments))('%s: figures, tables and findings are the same', async (name, yaml) => {
  const file = join(folder, `${name}.yaml`)
  writeFileSync(file, `name: ${name}\npreset: closed-toy\nreplicates: 5\nticks: 12\nseed: 5\n${yaml}\n`)
  const loaded = loadExperiment(file)
  if (loaded.status === 'error') throw new Error(JSON.stringify(loaded.errors))
  const experiment = { ...loaded.experiment, seed: 5 }
  const results = join(folder, name)
  const signal = new AbortController().signal
  await storeExperiment({ experiment, file, folder: results, workers: 1, signal, progress: () => {} })
  // Through JSON, as the build hands it to the page.
  const plan = JSON.parse(JSON.stringify(planOf(experiment, file))) as LivePlan
  const [live, stored] = [await variedFrom(storedLive(madeOf(plan))), await readVaried(results)]
  expect(live.sections).toEqual(stored.sections)
  const tables = [live, stored].map((varied) => plannedFigures(varied).map(({ table }) => tableCsv(table)))
  expect(tables[0].length).toBeGreaterThan(0)
  expect(tables[0]).toEqual(tables[1])
})
