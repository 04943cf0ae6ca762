import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { starterFile } from '../../../experiments/cli/new-file.ts'
import { starterKinds } from '../../../experiments/cli/new-kinds.ts'
import type { DesignKind } from '../../../experiments/spec/design.ts'
import { experimentFrom } from '../../../experiments/spec/load-experiment.ts'
import { nqpf } from './nqpf.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-new-'))
afterAll(() => rmSync(folder, { recursive: true }))

describe('a starter file of each design loads without a doubt', () => {
  test.each(starterKinds)('%s', (kind) => {
    const text = starterFile('begun', kind as DesignKind, 'experiment.schema.json')
    expect(experimentFrom(text, 'begun.yaml')).toMatchObject({
      status: 'ok',
      warnings: [],
      experiment: { name: 'begun', design: { kind } },
    })
    for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(130)
  })
})

test('it is written once, never over another, and validates', () => {
  const file = join(folder, 'begun.yaml')
  const first = nqpf(['new', 'begun', '--design', 'sobol', '--out', file])
  expect([first.status, first.stderr]).toEqual([0, ''])
  const text = readFileSync(file, 'utf8')
  expect(text).toMatch(/^# yaml-language-server: \$schema=.*experiment\.schema\.json\n/)
  const again = nqpf(['new', 'begun', '--out', file, '--json'])
  expect([again.status, JSON.parse(again.stdout)]).toMatchObject([1, { status: 'error', errors: [{ code: 'EEXIST' }] }])
  expect(readFileSync(file, 'utf8')).toBe(text)
  const checked = nqpf(['validate', file, '--json'])
  expect([checked.status, JSON.parse(checked.stdout)]).toEqual([0, { status: 'ok', errors: [], warnings: [] }])
})

test.each([
  [['new', 'begun', '--design', 'lsh'], 'Did you mean lhs?'],
  [['new', 'Begun'], 'Use small letters, digits and hyphens'],
])('%j is a slip', (argumentList, answer) => {
  const { status, stderr } = nqpf(argumentList)
  expect(stderr).toContain(answer)
  expect(status).toBe(2)
})
