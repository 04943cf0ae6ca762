import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { analyse } from '../../../experiments/analysis/analyse.ts'
import { posteriorText } from '../../../experiments/analysis/posterior-file.ts'
import { readResults } from '../../../experiments/analysis/read-results.ts'
import type { Results } from '../../../experiments/analysis/results.ts'
import { drawsOf } from '../../../experiments/design/draws.ts'
import { readPosteriorFile } from '../../../experiments/spec/read-posterior.ts'
import { asked, type Toy, writeResultsOf } from './fixture.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-posterior-'))
afterAll(() => rmSync(root, { recursive: true }))

const targets = '[{outcome: y, value: 0.97, error: 0.02, fact: gdp-2023}]'
const yaml = `parameters: {openness: {min: 0, max: 1}, dataPrice: {min: 0, max: 1}}
design: {kind: calibrate, waves: 1, points: 30, targets: ${targets}}
replicates: 1
reporters: [{name: y, expression: unemployment}]
`
const points = drawsOf(1, 1, 1)
  .permutation(30)
  .map((rank, i) => ({ openness: (i + 0.5) / 30, dataPrice: (rank + 0.5) / 30 }))

async function calibrated(toy: Toy): Promise<Results> {
  const folder = mkdtempSync(join(root, 'results-'))
  await writeResultsOf(folder, asked(yaml), points, toy)
  const read = await readResults(folder, [])
  if (read.status === 'error') throw new Error(read.kind)
  const { manifest } = read.results
  // What a run of the program writes beside what the fixture does.
  return {
    ...read.results,
    manifest: { ...manifest!, stateHash: 'abc', versions: { nqpf: '0', economy: '1.0', model: 'def', node: '20' } },
  }
}

it('is a file that experiments can draw from: equally likely settings, as the targets leave them', async () => {
  const text = posteriorText(await calibrated(({ openness }) => ({ y: openness })))
  const file = join(root, 'closed-toy.yaml')
  writeFileSync(file, text ?? '')
  const read = readPosteriorFile(file)
  if (read.status === 'error') throw new Error(JSON.stringify(read.errors))
  const { preset, parameters, draws, targets } = read.posterior
  expect([preset, parameters]).toEqual(['closed-toy', ['openness', 'dataPrice']])
  expect(targets).toEqual([{ outcome: 'y', value: 0.97, error: 0.02, fact: 'gdp-2023' }])
  expect(draws).toHaveLength(200)
  const mean = (j: number) => draws.reduce((sum, draw) => sum + draw[j], 0) / draws.length
  expect(Math.abs(mean(0) - 0.97)).toBeLessThan(0.02)
  expect(Math.abs(mean(1) - 0.5)).toBeLessThan(0.1)
})

it('says which end of a range the targets press a parameter to, and which directions they pin', async () => {
  const sections = await analyse(await calibrated(({ openness }) => ({ y: openness })), {})
  const rows = sections.find(({ name }) => name === 'posterior')?.rows ?? []
  expect(rows.map(({ end }) => end)).toEqual([{ en: 'high', zh: '上端' }, null])
  const directions = sections.find(({ name }) => name === 'posterior-directions')?.rows ?? []
  expect(directions.map(({ pinned }) => pinned)).toEqual([true, false])
  expect(directions[0].composition).toMatch(/^1\.00 openness$/)
})

it('is not made of what is no calibration, nor of one that was cut short', async () => {
  const whole = await calibrated(({ openness }) => ({ y: openness }))
  const manifest = whole.manifest!
  expect(posteriorText({ ...whole, manifest: { ...manifest, status: 'partial' } })).toBeUndefined()
  const grid = { ...manifest, experiment: { ...manifest.experiment, design: { kind: 'grid' as const } } }
  expect(posteriorText({ ...whole, manifest: grid })).toBeUndefined()
})
