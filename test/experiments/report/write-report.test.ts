import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { readResults } from '../../../experiments/report/results.ts'
import { type WrittenReport, writeReport } from '../../../experiments/report/write-report.ts'
import { storeExperiment } from '../../../experiments/store/store-experiment.ts'
import { experimentOf } from '../experiment-of.ts'

const folder = mkdtempSync(join(tmpdir(), 'results-'))
const ticks = 6
let written: WrittenReport

/** Two replicates of a small economy. */
beforeAll(async () => {
  const experiment = { ...experimentOf({ ticks, replicates: 2 }), seed: 1 }
  const stored = await storeExperiment({ experiment, file: 'toy.yaml', folder, workers: 2 })
  expect(stored.status).toBe('stored')
  written = await writeReport(folder)
}, 120_000)

afterAll(() => rmSync(folder, { recursive: true }))

it('reads the replicates tick by tick', async () => {
  const results = await readResults(folder)
  expect(results.n).toBe(2)
  expect([...results.years]).toEqual([2023.5, 2023.75, 2024, 2024.25, 2024.5, 2024.75, 2025])
  expect(results.paths('gdp')?.map((path) => [path.length, path[0]])).toEqual([
    [ticks + 1, 100],
    [ticks + 1, 100],
  ])
  expect(results.paths('unheard')).toBeUndefined()
})

it('leaves one report beside the results, and nothing half-written', () => {
  expect(written.path).toBe(join(folder, 'report.html'))
  expect(readdirSync(folder).sort()).toEqual([
    'manifest.json',
    'report.html',
    'ro-crate-metadata.json',
    'runs.parquet',
    'series.parquet',
    'stress.md',
    'summary.parquet',
  ])
})

it('opens with five findings that state no direction from two short runs', () => {
  expect(written.findings.length).toBe(5)
  const html = readFileSync(written.path, 'utf8')
  for (const { en, zh } of written.findings) {
    expect(en).toMatch(/\(n = 2, 90% intervals: too few replicates to tell change from chance\)\.$/)
    expect(en).not.toMatch(/ rises | falls /)
    expect(html).toContain(zh)
  }
})
