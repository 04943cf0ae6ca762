import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { jsonSchema } from '../../../experiments/spec/json-schema.ts'
import { nqpf } from './nqpf.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-validate-'))
const file = join(folder, 'a.yaml')
afterAll(() => rmSync(folder, { recursive: true }))

test('a fault is told with its place, in the language asked for, and with exit code 1', () => {
  writeFileSync(file, 'name: a\nstopWhen: gdp > unemploymnt\n')
  const { status, stdout, stderr } = nqpf(['validate', file, '--lang', 'zh'])
  expect(stderr).toContain(`${file}:2:17: `)
  expect(stderr).toContain('是否想写 `unemployment`？')
  expect(stdout).toBe('')
  expect(status).toBe(1)
})

test('machines get faults and warnings as one object', () => {
  writeFileSync(
    file,
    'name: a\nparameters: {openness: {min: 0, max: 1}}\ndesign: {kind: sobol, points: 100}\nticks: 0\n',
  )
  const { status, stdout, stderr } = nqpf(['validate', file, '--json'])
  expect(JSON.parse(stdout)).toMatchObject({
    status: 'error',
    errors: [{ status: 'error', file, line: 4, column: 8, kind: 'out-of-range', offender: 'ticks' }],
    warnings: [{ status: 'warning', file, line: 3, column: 31 }],
  })
  expect(stderr).toBe('')
  expect(status).toBe(1)
})

test('a file with a warning is in order', () => {
  writeFileSync(file, 'name: a\nstopWhen: unemployment + inflation > 0.2\n')
  const { status, stdout, stderr } = nqpf(['validate', file])
  expect(stderr).toContain(`${file}:2:26: warning: units differ`)
  expect(stdout).toContain('is in order')
  expect(status).toBe(0)
})

test('schema prints the JSON Schema and nothing else', () => {
  expect(nqpf(['schema']).stdout).toBe(jsonSchema())
})
