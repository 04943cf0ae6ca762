import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import type { ExperimentRequest } from '../../../experiments/store/experiment-request.ts'
import { filesIn } from '../../../experiments/store/file-names.ts'
import type { Manifest } from '../../../experiments/store/manifest.ts'
import { readManifest } from '../../../experiments/store/read-manifest.ts'
import { readSeries } from '../../../experiments/store/read-series.ts'
import { readRuns } from '../../../experiments/store/read-runs.ts'
import { experimentFrom } from '../../../experiments/spec/load-experiment.ts'
import { storeExperiment } from '../../../experiments/store/store-experiment.ts'
import { observables, resolveParameters, simulate } from '../../../model/index.ts'
import { experimentOf } from '../experiment-of.ts'
import { tables } from './tables.ts'

// Each experiment starts threads, which takes seconds where the machine has other work.
vi.setConfig({ testTimeout: 240_000 })

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
const toy = { experiment, file: 'toy.yaml', workers: 2 }

test('two threads in a run write the same bits as one', async () => {
  const one = await store({ ...toy, folder })
  const other = mkdtempSync(join(root, 'results-'))
  const two = await store({ ...toy, folder: other, threadsPerRun: 2 })
  expect(two.stateHash).toBe(one.stateHash)
  expect(tables(other)).toEqual(tables(folder))
})

test('one worker and two write the same bits', async () => {
  const one = await store({ ...toy, folder, workers: 1 })
  const other = mkdtempSync(join(root, 'results-'))
  const two = await store({ ...toy, folder: other })
  expect(two.stateHash).toBe(one.stateHash)
  expect(two.files).toEqual(one.files)
  expect(tables(other)).toEqual(tables(folder))
  const runs = await readRuns(folder)
  expect(runs.map(({ replicate }) => replicate)).toEqual([0, 1, 2, 3, 4])
})

test('what is stored is what the model says, to the bit', async () => {
  await store({ ...toy, folder })
  const [, run] = await readRuns(folder)
  const outcome = simulate(resolveParameters('closed-toy', {}), { seed: run.seed, ticks: 4 })
  if (outcome.status !== 'done') throw new Error(outcome.message.en)
  expect(run).toMatchObject({ status: 'done', ticks: 4, stateHash: outcome.stateHash, message: null, replay: null })
  const { names, columns } = await readSeries(folder)
  expect(names).toEqual(['run', 'point', 'replicate', 'seed', 'tick', 'year', ...observables.map(({ name }) => name)])
  expect(columns.year.slice(5, 10)).toEqual(Float64Array.of(2023.5, 2023.75, 2024, 2024.25, 2024.5))
  expect(columns.seed[5]).toBe(run.seed)
  for (const [column, { name }] of observables.entries()) {
    const wanted = Float64Array.from({ length: 5 }, (_, tick) => outcome.series[tick * observables.length + column])
    expect(columns[name].slice(5, 10)).toEqual(wanted)
    expect(run[name]).toBe(wanted[4])
  }
})

test('replicates differ, and one made alone is the one made among others', async () => {
  await store({ ...toy, folder })
  const all = await readRuns(folder)
  expect(new Set(all.map(({ stateHash }) => stateHash)).size).toBe(5)
  const alone = await store({ ...toy, folder, workers: 1, only: 3 })
  expect(await readRuns(folder)).toEqual([all[3]])
  expect(alone).toMatchObject({ status: 'complete', counts: { runs: 1, done: 1 } })
})

test('an experiment that is stopped keeps what has ended, as a whole', async () => {
  const controller = new AbortController()
  const stopAfterThree = (done: number) => {
    if (done >= 3) controller.abort()
  }
  writeFileSync(filesIn(folder).report, 'the report of older results')
  const manifest = await store({
    ...toy,
    experiment: { ...experiment, replicates: 500 },
    folder,
    signal: controller.signal,
    progress: stopAfterThree,
  })
  const { runs, done, missing } = manifest.counts
  expect([manifest.status, runs, done + missing]).toEqual(['partial', 500, 500])
  expect(done).toBeGreaterThanOrEqual(3)
  expect(readManifest(folder)).toEqual(manifest)
  const ended = await readRuns(folder)
  expect(ended).toHaveLength(done)
  const { columns } = await readSeries(folder)
  expect([...new Set(columns.run)]).toEqual(ended.map(({ run }) => run))
  expect(readdirSync(folder).sort()).toEqual([
    'manifest.json',
    'ro-crate-metadata.json',
    'runs.parquet',
    'series.parquet',
    'summary.parquet',
  ])
})

test('stopped before anything has ended, it writes nothing', async () => {
  const stored = await storeExperiment({ ...toy, folder, signal: AbortSignal.abort() })
  expect(stored).toEqual({ status: 'nothing' })
  expect(readdirSync(folder)).toEqual([])
})

test('a folder that is taken away meanwhile is told, not thrown', async () => {
  const takeAway = () => rmSync(folder, { recursive: true, force: true })
  const stored = await storeExperiment({ ...toy, folder, progress: takeAway })
  expect(stored).toMatchObject({ status: 'error', kind: 'unwritable-folder', folder })
})

test('the hashes of the manifest are those of the files', async () => {
  const { files } = await store({ ...toy, folder })
  expect(files).toEqual(tables(folder))
  const crate = JSON.parse(readFileSync(filesIn(folder).crate, 'utf8')) as { '@graph': { '@id': string }[] }
  expect(crate['@graph'].map((entity) => entity['@id'])).toEqual(expect.arrayContaining(Object.keys(files)))
})

test('reporters may be called like what the store works with', async () => {
  const words = ['made', 'filename', 'part', 'ended', 'plan', 'done']
  const reporters = words.map((name) => `  - {name: ${name}, expression: gdp}`).join('\n')
  const loaded = experimentFrom(`name: words\npreset: closed-toy\nticks: 2\nreporters:\n${reporters}\n`, 'words.yaml')
  if (loaded.status !== 'ok') throw new Error(loaded.errors[0].message.en)
  await store({ ...toy, experiment: { ...loaded.experiment, seed: 0 }, folder })
  const [run] = await readRuns(folder)
  expect(run.made).toBeGreaterThan(0)
  for (const name of words) expect(run[name]).toBe(run.made)
})
