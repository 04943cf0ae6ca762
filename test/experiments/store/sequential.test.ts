import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readRuns } from '../../../experiments/store/read-runs.ts'
import { storeExperiment } from '../../../experiments/store/store-experiment.ts'
import { experimentFrom } from '../../../experiments/spec/load-experiment.ts'
import { tables } from './tables.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-sequential-'))
afterAll(() => rmSync(root, { recursive: true }))
const fresh = () => mkdtempSync(join(root, 'results-'))

const loaded = experimentFrom(
  `name: adaptive
preset: closed-toy
parameters:
  openness: {min: 0, max: 1}
design: {kind: adaptive, outcome: adoption, points: 8, start: 4}
reporters: [adoption]
ticks: 4
replicates: 2
seed: 3
`,
  'adaptive.yaml',
)
if (loaded.status === 'error') throw new Error(JSON.stringify(loaded.errors))
const request = { experiment: { ...loaded.experiment, seed: 3 }, file: 'adaptive.yaml', workers: 2 }

test('a design that learns from its runs goes on from stored ones to the same bytes', async () => {
  const whole = fresh()
  const stored = await storeExperiment({ ...request, folder: whole })
  expect(stored).toMatchObject({ status: 'stored', manifest: { status: 'complete', counts: { points: 8, done: 16 } } })
  const runs = await readRuns(whole)
  expect(runs.map(({ run, point }) => [run, point])).toEqual(runs.map((_, run) => [run, Math.floor(run / 2)]))
  expect(runs.slice(0, 8).map(({ openness }) => openness)).toEqual([0, 0, 1 / 3, 1 / 3, 2 / 3, 2 / 3, 1, 1])
  expect(new Set(runs.map(({ openness }) => openness)).size).toBe(8)

  const folder = fresh()
  const controller = new AbortController()
  const progress = (done: number) => void (done >= 9 && controller.abort())
  await storeExperiment({ ...request, folder, signal: controller.signal, progress })
  const before = (await readRuns(folder)).length
  expect(before).toBeLessThan(16)
  const counts: number[] = []
  await storeExperiment({ ...request, folder, progress: (done) => counts.push(done) })
  expect(counts[counts.length - 1]).toBe(16)
  expect(tables(folder)).toEqual(tables(whole))

  // A run of a later batch can be made alone.
  await storeExperiment({ ...request, folder, only: 11 })
  expect(await readRuns(folder)).toEqual([runs[11]])
}, 240_000)
