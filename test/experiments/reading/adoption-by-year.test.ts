import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { nqpf } from '../cli/nqpf.ts'

const root = mkdtempSync(join(tmpdir(), 'nqpf-reading-'))
afterAll(() => rmSync(root, { recursive: true }))
const folder = join(root, 'toy')
const example = (ending: string): string =>
  fileURLToPath(new URL(`../../../experiments/reading/adoption-by-year.${ending}`, import.meta.url))

let bySql: number[][] = []
beforeAll(() => {
  const file = join(root, 'toy.yaml')
  writeFileSync(
    file,
    'name: toy\npreset: closed-toy\nseed: 1\nticks: 9\nreplicates: 2\nparameters:\n  openness: {values: [0, 1]}\n',
  )
  expect(nqpf(['run', file, '--out', folder]).status).toBe(0)
  expect(nqpf(['export', folder, '--table', 'series', '--format', 'csv']).status).toBe(0)
  bySql = rows(nqpf(['query', folder, readFileSync(example('sql'), 'utf8'), '--csv']).stdout)
}, 180_000)

/** Rows of numbers; a heading is no row of numbers. */
const rows = (text: string): number[][] =>
  text
    .trim()
    .split('\n')
    .map((line) => line.split(',').map(Number))
    .filter((row) => !row.some(Number.isNaN))

test('plain SQL reads results', () => {
  // Two points, and the years that nine quarters touch.
  expect(new Set(bySql.map(([point]) => point))).toEqual(new Set([0, 1]))
  expect(bySql.reduce((sum, [, , n]) => sum + n, 0)).toBe(2 * 2 * 10)
})

test.each([
  ['Python with pandas', '/usr/bin/python3', 'py'],
  ['R', 'Rscript', 'R'],
])('%s reads the same', (_, command, ending) => {
  const { stdout, stderr } = spawnSync(command, [example(ending), folder], { encoding: 'utf8' })
  const read = rows(stdout)
  expect(read.length, stderr).toBe(bySql.length)
  for (const [i, [point, year, n, adoption]] of bySql.entries()) {
    expect(read[i].slice(0, 3)).toEqual([point, year, n])
    expect(read[i][3]).toBeCloseTo(adoption, 8)
  }
})
