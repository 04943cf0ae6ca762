import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test, vi } from 'vitest'
import { earlierRuns } from '../../../experiments/store/earlier-runs.ts'
import type { ExperimentRequest } from '../../../experiments/store/experiment-request.ts'
import { experimentStatus } from '../../../experiments/store/experiment-status.ts'
import { filesIn } from '../../../experiments/store/file-names.ts'
import { mergeParts } from '../../../experiments/store/merge-parts.ts'
import { readRuns } from '../../../experiments/store/read-runs.ts'
import { storeExperiment, type StoredExperiment } from '../../../experiments/store/store-experiment.ts'
import { experimentOf } from '../experiment-of.ts'
import { tables } from './tables.ts'

// Each experiment starts threads, which takes seconds where the machine has other work.
vi.setConfig({ testTimeout: 240_000 })

const root = mkdtempSync(join(tmpdir(), 'nqpf-resume-'))
afterAll(() => rmSync(root, { recursive: true }))
let folder = ''
const fresh = () => mkdtempSync(join(root, 'results-'))
beforeEach(() => {
  folder = fresh()
})

const openness = {
  name: 'openness',
  levels: [0.2, 0.5, 0.8],
  low: 0.2,
  high: 0.8,
  quantile: (u: number) => 0.2 + 0.6 * u,
  uncertain: false,
}
const experiment = { ...experimentOf({ ticks: 2, replicates: 3, factors: [openness] }), seed: 4 }
const request: ExperimentRequest = { experiment, file: 'toy.yaml', folder, workers: 2 }

/** Runs an experiment and counts the runs that it has made anew. */
async function made(changed: Partial<ExperimentRequest> = {}): Promise<{ stored: StoredExperiment; anew: number }> {
  const counts: number[] = []
  const stored = await storeExperiment({ ...request, folder, progress: (done) => counts.push(done), ...changed })
  return { stored, anew: counts.length > 0 ? counts[counts.length - 1] - counts[0] : 0 }
}

/** The tables of an experiment that nothing has interrupted. */
async function uninterrupted(changed: Partial<ExperimentRequest> = {}): Promise<Record<string, string>> {
  const other = fresh()
  await made({ ...changed, folder: other })
  return tables(other)
}

function stopAfter(runs: number): Pick<ExperimentRequest, 'signal' | 'progress'> {
  const controller = new AbortController()
  return { signal: controller.signal, progress: (done) => void (done >= runs && controller.abort()) }
}

test('an experiment that was stopped goes on where it was, to the bytes of one that was not', async () => {
  await made(stopAfter(2))
  const { done } = (await experimentStatus(folder))?.counts ?? { done: 0 }
  expect(done).toBeGreaterThanOrEqual(2)
  expect(done).toBeLessThan(9)
  const { anew } = await made()
  expect(anew).toBe(9 - done)
  expect(tables(folder)).toEqual(await uninterrupted())
  expect(existsSync(filesIn(folder).parts)).toBe(false)
})

test('what is done is not done again, and a changed file makes only what is new', async () => {
  expect((await made()).anew).toBe(9)
  const before = tables(folder)
  expect((await made()).anew).toBe(0)
  expect(tables(folder)).toEqual(before)
  const more = { experiment: { ...experiment, factors: [{ ...openness, levels: [0.2, 0.5, 0.8, 0.9] }] } }
  expect((await made(more)).anew).toBe(3)
  expect(tables(folder)).toEqual(await uninterrupted(more))
  const renamed = { experiment: { ...experiment, title: { en: 'other', zh: '其他' } } }
  expect((await made(renamed)).anew).toBe(0)
  expect(tables(folder)).toEqual(before)
})

test('another length or other reporters make all of it anew', async () => {
  await made()
  expect((await made({ experiment: { ...experiment, ticks: 3 } })).anew).toBe(9)
  const few = { experiment: { ...experiment, reporters: experiment.reporters.slice(0, 2) } }
  expect((await made(few)).anew).toBe(9)
  const [run] = await readRuns(folder)
  const outcomes = few.experiment.reporters.map(({ name }) => name).join(' ')
  expect(Object.keys(run).join(' ')).toBe(
    `run point replicate seed openness status ticks stateHash key ${outcomes} message messageZh replay`,
  )
})

test('runs of equal keys are made once and stand in every row', async () => {
  const twice = { ...openness, levels: [0.2, 0.2] }
  const repeated = { ...experiment, factors: [twice], commonRandomNumbers: true }
  expect((await made({ experiment: repeated })).anew).toBe(3)
  const runs = await readRuns(folder)
  expect(runs.map(({ point }) => point)).toEqual([0, 0, 0, 1, 1, 1])
  expect(runs.slice(0, 3).map(({ stateHash }) => stateHash)).toEqual(runs.slice(3).map(({ stateHash }) => stateHash))
})

test('shards write the bytes of the whole, and merge only when none is missing', async () => {
  for (const part of [3, 1]) {
    const { stored } = await made({ shard: { part, of: 3 } })
    expect(stored).toEqual({ status: 'shard', runs: 3, ended: 3, failed: 0 })
  }
  expect(await mergeParts(folder)).toEqual({ status: 'missing', missing: 3, runs: 9, first: [1, 4, 7] })
  expect(await experimentStatus(folder)).toMatchObject({ status: 'under-way', counts: { done: 6, missing: 3 } })
  await made({ shard: { part: 2, of: 3 } })
  // A run that two shards have made counts once.
  const { reporters } = experiment
  const layout = { factors: ['openness'], drawn: [], reporters: reporters.map(({ name }) => name) }
  expect((await earlierRuns(folder, layout)).size).toBe(9)
  expect(await mergeParts(folder)).toMatchObject({ status: 'stored', manifest: { status: 'complete' } })
  expect(tables(folder)).toEqual(await uninterrupted())
  expect(await mergeParts(folder)).toEqual({ status: 'nothing' })
  // A queue may hand a shard out once more when all is over.
  const late = await made({ shard: { part: 2, of: 3 } })
  expect(late).toEqual({ stored: { status: 'shard', runs: 3, ended: 3, failed: 0 }, anew: 0 })
  expect(existsSync(filesIn(folder).parts)).toBe(false)
})

test('a shard that two make at once counts once, and what is there can be had before the rest', async () => {
  const first = { part: 1, of: 3 }
  await Promise.all([made({ shard: first }), made({ shard: first })])
  expect(await mergeParts(folder, { partial: true })).toMatchObject({
    status: 'stored',
    manifest: { status: 'partial', counts: { runs: 9, done: 3, missing: 6 } },
  })
  for (const part of [1, 2, 3]) await made({ shard: { part, of: 3 } })
  expect(await mergeParts(folder)).toMatchObject({ status: 'stored', manifest: { status: 'complete' } })
  expect(tables(folder)).toEqual(await uninterrupted())
})

test('a folder without an experiment has no status', async () => {
  expect(await experimentStatus(folder)).toBeUndefined()
})
