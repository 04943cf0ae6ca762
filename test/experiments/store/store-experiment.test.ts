import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { Manifest } from '../../../experiments/store/manifest.ts'
import { filesIn } from '../../../experiments/store/file-names.ts'
import { readManifest } from '../../../experiments/store/read-manifest.ts'
import { readSeries } from '../../../experiments/store/read-series.ts'
import { experimentOf } from '../experiment-of.ts'
import { type ExperimentRequest, storeExperiment } from '../../../experiments/store/store-experiment.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-experiment-'))
afterAll(() => rmSync(root, { recursive: true }))
let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(root, 'results-'))
})

/** The manifest of an experiment that must have been stored. */
async function store(request: ExperimentRequest): Promise<Manifest> {
  const stored = await storeExperiment(request)
  if (stored.status !== 'stored') throw new Error(stored.status)
  return stored.manifest
}

const experiment = { ...experimentOf({ ticks: 4, replicates: 5 }), seed: 0 }

test('one worker and two write the same bits', async () => {
  const request = { experiment, file: 'toy.yaml', folder }
  const one = await store({ ...request, workers: 1 })
  const bytes = readFileSync(filesIn(folder).series)
  const two = await store({ ...request, workers: 2 })
  expect(two.stateHash).toBe(one.stateHash)
  expect(two.runs).toEqual(one.runs)
  expect(readFileSync(filesIn(folder).series).equals(bytes)).toBe(true)
  expect(two.runs.map(({ replicate }) => replicate)).toEqual([0, 1, 2, 3, 4])
})

test('replicates differ, and one made alone is the one made among others', async () => {
  const all = await store({ experiment, file: 'toy.yaml', folder, workers: 2 })
  const hashes = all.runs.map((run) => run.status === 'done' && run.stateHash)
  expect(new Set(hashes).size).toBe(5)
  const alone = await store({ experiment, file: 'toy.yaml', folder, workers: 1, only: 3 })
  expect(alone.runs).toEqual([all.runs[3]])
})

test('an experiment that is stopped keeps what has ended, as a whole', async () => {
  const controller = new AbortController()
  const stopAfterThree = (done: number) => {
    if (done === 3) controller.abort()
  }
  writeFileSync(filesIn(folder).report, 'the report of older results')
  const manifest = await store({
    experiment: { ...experiment, replicates: 500 },
    file: 'toy.yaml',
    folder,
    workers: 2,
    signal: controller.signal,
    progress: stopAfterThree,
  })
  expect(manifest.status).toBe('partial')
  expect(manifest.runs).toHaveLength(3)
  expect(readManifest(folder)).toEqual(manifest)
  const { columns } = await readSeries(folder)
  expect([...new Set(columns.run)]).toEqual(manifest.runs.map(({ run }) => run))
  expect(readdirSync(folder).sort()).toEqual(['manifest.json', 'series.parquet'])
})

test('stopped before anything has ended, it writes nothing', async () => {
  const signal = AbortSignal.abort()
  const stored = await storeExperiment({ experiment, file: 'toy.yaml', folder, workers: 1, signal })
  expect(stored).toEqual({ status: 'nothing' })
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that is taken away meanwhile is told, not thrown', async () => {
  const takeAway = () => rmSync(folder, { recursive: true, force: true })
  const stored = await storeExperiment({ experiment, file: 'toy.yaml', folder, workers: 2, progress: takeAway })
  expect(stored).toMatchObject({ status: 'error', kind: 'unwritable-folder', folder })
})
