import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test, vi } from 'vitest'
import { openResults } from '../../../experiments/store/open-results.ts'
import { readRuns } from '../../../experiments/store/read-runs.ts'
import { storeAgents } from '../../../experiments/store/store-agents.ts'
import { storeExperiment } from '../../../experiments/store/store-experiment.ts'
import { experimentOf } from '../experiment-of.ts'
import { tables } from './tables.ts'

vi.setConfig({ testTimeout: 240_000 })

const root = mkdtempSync(join(tmpdir(), 'nqpf-drawn-'))
afterAll(() => rmSync(root, { recursive: true }))

const posterior = {
  name: 'toy',
  parameters: ['peerEffect', 'openness'],
  draws: Array.from({ length: 20 }, (_, i) => [i / 100, i / 20]),
}
const experiment = { ...experimentOf({ ticks: 3, replicates: 6 }), seed: 4, posterior }

async function stored(folder: string, set: object = {}) {
  const found = await storeExperiment({ experiment: { ...experiment, ...set }, file: 'toy.yaml', folder, workers: 2 })
  if (found.status !== 'stored') throw new Error(found.status)
  return found.manifest
}

test('what a run drew is a column of its row; a point is still one row of the summary', async () => {
  const folder = join(root, 'once')
  const manifest = await stored(folder)
  expect(manifest.experiment.posterior).toEqual({ name: 'toy', parameters: ['peerEffect', 'openness'] })
  const runs = await readRuns(folder)
  for (const run of runs) expect(posterior.draws).toContainEqual([run.peerEffect, run.openness])
  expect(new Set(runs.map(({ peerEffect }) => peerEffect)).size).toBeGreaterThan(2)
  const { connection, close } = await openResults(folder)
  const answer = await connection.runAndReadAll(`SELECT n FROM summary WHERE outcome = 'gdp'`)
  expect(answer.getRows()).toEqual([[6n]])
  close()
  // Made again from their rows, runs end in the same states.
  const agents = await storeAgents(folder, { kind: 'firms', columns: ['sector'], ticks: [], runs: [1], workers: 1 })
  expect(agents).toMatchObject({ status: 'stored', runs: 1 })
})

test('runs that are added later, and one worker, give the same bits as all at once', async () => {
  const [grown, whole] = [join(root, 'grown'), join(root, 'whole')]
  await stored(grown, { replicates: 2 })
  const { stateHash } = await stored(grown)
  const alone = await storeExperiment({ experiment, file: 'toy.yaml', folder: whole, workers: 1 })
  expect(alone).toMatchObject({ status: 'stored', manifest: { stateHash } })
  expect(tables(grown)).toEqual(tables(whole))
})
