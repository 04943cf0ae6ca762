import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it, test, vi } from 'vitest'
import type { BenchFigures } from '../../../experiments/bench/figures.ts'
import { benchTexts } from '../../../experiments/cli/bench-texts.ts'
import { everyText, faultOf } from '../every-text.ts'
import { nqpf } from './nqpf.ts'

// Each starts threads, which takes seconds where the machine has other work.
vi.setConfig({ testTimeout: 240_000 })

const root = mkdtempSync(join(tmpdir(), 'nqpf-bench-test-'))
afterAll(() => rmSync(root, { recursive: true }))
const file = join(root, 'toy.yaml')
const head = 'name: toy\npreset: closed-toy\nticks: 3\nreplicates: 40\nreporters: [gdp]\n'
writeFileSync(file, `${head}parameters: {firms: 24, workersPerFirm: 5, openness: {values: [0.2, 0.8]}}\nseed: 1\n`)

const numbers = (value: unknown): number[] =>
  typeof value === 'number' ? [value] : typeof value === 'object' && value ? Object.values(value).flatMap(numbers) : []

test('figures are positive and follow from one another, and nothing is left behind', () => {
  const { status, stdout, stderr } = nqpf([
    'bench',
    file,
    '--seconds',
    '2',
    '--workers',
    '2',
    '--cores',
    '30',
    '--json',
  ])
  expect(stderr).toMatch(/Round 1: [\d.]+ runs a second on 1 worker, [\d.]+ on 2/)
  expect(status).toBe(0)
  const found = JSON.parse(stdout) as BenchFigures
  const { failed, pace, run, size, storing, whole, writing, here, cluster } = found
  expect(failed).toBeLessThan(found.made)
  expect(
    numbers({ ...found, failed: 1, others: 1, storing: storing.aRun.bytes }).filter((value) => !(value > 0)),
  ).toEqual([])
  expect(found.quarters).toBe(3)
  expect(found.agents).toBe(size.agents.firms + size.agents.households + size.agents.providers)
  expect(size.agents).toMatchObject({ firms: 24, households: 120 })
  expect(found.bytesAnAgent * found.agents).toBeCloseTo(size.bytes)
  expect((found.nanosecondsAnAgentQuarter * found.agents * 3) / 1e6).toBeCloseTo(run.milliseconds)
  expect(run.from).toBeLessThanOrEqual(run.milliseconds)
  expect(run.to).toBeGreaterThanOrEqual(run.milliseconds)
  expect(pace.rounds.some(({ one }) => one <= pace.one) && pace.rounds.some(({ one }) => one >= pace.one)).toBe(true)
  expect(writing.share).toBeCloseTo((writing.milliseconds / 1000) * pace.all)
  expect(whole).toMatchObject({ runs: 80, atMost: false })
  expect(here.seconds).toBeGreaterThan(80 / pace.all)
  expect(here.coreHours).toBeCloseTo((2 * here.seconds) / 3600)
  expect(cluster?.cores).toBe(30)
  expect(cluster?.seconds).toBeGreaterThan((3 * 2) / pace.all)
  expect(readdirSync(root)).toEqual(['toy.yaml'])
})

test('the same as a table, in Chinese, of a design that cannot be split', () => {
  const learning = join(root, 'learning.yaml')
  writeFileSync(
    learning,
    `${head}parameters: {firms: 24, workersPerFirm: 5, openness: {min: 0, max: 1}}\ndesign: {kind: adaptive, outcome: gdp, points: 9, start: 4}\n`,
  )
  const options = ['--seconds', '2', '--workers', '1', '--cores', '30', '--quiet', '--lang', 'zh']
  const { status, stdout, stderr } = nqpf(['bench', learning, ...options])
  rmSync(learning)
  expect(stderr).toBe('')
  expect(status).toBe(0)
  expect(stdout).toMatch(/单次运行 +[\d.,]+ 毫秒/)
  expect(stdout).toMatch(/至多 360 次运行/)
  expect(stdout).toMatch(/在 30 核上 +依结果选点的设计（adaptive）无法拆分/)
})

test('a file that is not in order is answered as by run', () => {
  const bad = join(root, 'bad.yaml')
  writeFileSync(bad, `${head}parameters: {openess: 1}\n`)
  const [asked, told] = ['run', 'bench'].map((command) => nqpf([command, bad, '--json']))
  rmSync(bad)
  expect(told.stderr).toContain('openness')
  expect([told.status, told.stdout, told.stderr]).toEqual([1, asked.stdout, asked.stderr])
})

test('an experiment of which each run fails has no figures', () => {
  const failing = join(root, 'failing.yaml')
  writeFileSync(failing, `${head}parameters: {firms: 24, workersPerFirm: 5, providers: 1}\n`)
  const { status, stdout, stderr } = nqpf(['bench', failing, '--seconds', '2', '--json'])
  rmSync(failing)
  expect(stderr).toContain('Too many runs failed')
  expect([status, JSON.parse(stdout)]).toEqual([1, { status: 'error', errors: [{ kind: 'too-many-failed' }] }])
})

it.each(everyText(benchTexts, 'benchTexts'))('%s is said in both languages', (_, text) => {
  expect(faultOf(text)).toBeUndefined()
})
