import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { openDuckDb } from '../../../experiments/store/duckdb.ts'
import { filesIn } from '../../../experiments/store/file-names.ts'
import { readRuns } from '../../../experiments/store/read-runs.ts'
import { readSeries } from '../../../experiments/store/read-series.ts'
import { storeExperiment } from '../../../experiments/store/store-experiment.ts'
import { experimentOf } from '../experiment-of.ts'

// Each experiment starts threads, which takes seconds where the machine has other work.
vi.setConfig({ testTimeout: 240_000 })

const root = mkdtempSync(join(tmpdir(), 'nqpf-failures-'))
afterAll(() => rmSync(root, { recursive: true }))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(root, 'results-'))
})

/** One provider of compute cannot serve three regions: the second of three points has no balanced start. */
const providers = {
  name: 'providers',
  levels: [3, 1, 4],
  low: 1,
  high: 4,
  quantile: (u: number) => u,
  uncertain: false,
}
const experiment = { ...experimentOf({ ticks: 2, replicates: 2, factors: [providers] }), seed: 4 }
const request = { experiment, file: 'toy.yaml', workers: 1 }

test('a failed run is a row with its message and the command that makes it again', async () => {
  const stored = await storeExperiment({ ...request, folder })
  if (stored.status !== 'stored') throw new Error(stored.status)
  const { status, counts, failures } = stored.manifest
  expect([status, counts]).toEqual(['complete', { runs: 6, points: 3, done: 4, failed: 2, missing: 0 }])
  const runs = await readRuns(folder)
  expect(runs.map((run) => run.status)).toEqual(['done', 'done', 'failed', 'failed', 'done', 'done'])
  const [failed] = runs.filter((run) => run.status === 'failed')
  expect(failed).toMatchObject({ run: 2, point: 1, providers: 1, ticks: 0, stateHash: null, gdp: null })
  expect(failed.replay).toBe('npx nqpf run toy.yaml --seed 4 --replicates 2 --ticks 2 --only 2 --out results/replay-2')
  expect(failures[0]).toEqual({
    run: 2,
    tick: 0,
    message: { en: failed.message, zh: failed.messageZh },
    replay: failed.replay,
  })
  const { columns } = await readSeries(folder)
  expect([...new Set(columns.run)]).toEqual([0, 1, 4, 5])
  const { connection, close } = await openDuckDb()
  const from = `'${filesIn(folder).summary}' WHERE outcome = 'gdp' ORDER BY point`
  const summary = await connection.runAndReadAll(`SELECT point, providers, n FROM ${from}`)
  expect(summary.getRowsJson()).toEqual([
    [0, 3, '2'],
    [2, 4, '2'],
  ])
  close()
})

test('made alone it fails again', async () => {
  const stored = await storeExperiment({ ...request, folder, only: 3 })
  expect(stored).toMatchObject({ status: 'stored', manifest: { counts: { runs: 1, done: 0, failed: 1 } } })
  const runs = await readRuns(folder)
  expect(runs.map(({ run, status, providers }) => [run, status, providers])).toEqual([[3, 'failed', 1]])
})

test.each(['finish', 'stop'] as const)('with onError %s the first failure ends the experiment', async (onError) => {
  const many = { ...experiment, replicates: 40, onError }
  const stored = await storeExperiment({ ...request, experiment: many, folder })
  if (stored.status !== 'stored') throw new Error(stored.status)
  const { status, counts } = stored.manifest
  expect(status).toBe('partial')
  expect(counts.failed).toBeGreaterThan(0)
  expect(counts.missing).toBeGreaterThan(0)
})

test('stopWhen ends a run early, and its outcomes are those until then', async () => {
  const [gdp] = experiment.reporters
  const early = { ...experimentOf({ ticks: 6, replicates: 2, reporters: [gdp], stopWhen: 'gdp > 0' }), seed: 4 }
  await storeExperiment({ ...request, experiment: early, folder })
  const runs = await readRuns(folder)
  expect(runs.map(({ status, ticks, gdp }) => [status, ticks, gdp])).toEqual([
    ['done', 0, 100],
    ['done', 0, 100],
  ])
  expect((await readSeries(folder)).rows).toBe(2)
})
