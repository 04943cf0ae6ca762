import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { byteSize } from '../../../experiments/cli/byte-size.ts'
import { nqpf } from './nqpf.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-plan-'))
afterAll(() => rmSync(root, { recursive: true }))
const file = join(root, 'toy.yaml')
writeFileSync(
  file,
  'name: toy\npreset: closed-toy\nticks: 3\nreplicates: 2\nreporters: [gdp]\nparameters: {openness: {min: 0, max: 1}, peerEffect: {min: 0, max: 0.2}}\ndesign: {kind: morris, trajectories: 5}\n',
)

it('says how many runs and why, how long and how large, and writes nothing', () => {
  const { status, stdout } = nqpf(['plan', file])
  expect(status).toBe(0)
  expect(stdout).toMatch(/Count +trajectories × \(k \+ 1\)/)
  expect(stdout).toMatch(/Runs +30 = 15 points x 2 replicates/)
  expect(stdout).toMatch(/Time +about \d+ s with \d+ worker/)
  expect(stdout).toMatch(/Disk +about [\d.]+ kB/)
  expect(readdirSync(root)).toEqual(['toy.yaml'])
})

it('in Chinese, and as JSON', () => {
  expect(nqpf(['plan', file, '--lang', 'zh']).stdout).toMatch(/运行次数 +30 = 15 点 × 2 次重复/)
  const told = JSON.parse(nqpf(['plan', file, '--replicates', '3', '--json']).stdout) as Record<string, unknown>
  expect(told).toMatchObject({ design: 'morris', factors: 2, points: 15, replicates: 3, runs: 45, most: false })
  expect(told.seconds).toBeGreaterThan(0)
})

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [3_210_000, '3.21 MB'],
  [5e15, '5000 TB'],
])('%d bytes are %s', (bytes, text) => {
  expect(byteSize(bytes)).toBe(text)
})
