import { expect, test } from 'vitest'
import { mostErrorsPrinted } from '../../../experiments/spec/limits.ts'
import { missing, notUtf8 } from '../../../experiments/spec/messages.ts'
import { printErrors } from '../../../experiments/spec/print-errors.ts'
import type { SpecError } from '../../../experiments/spec/spec-error.ts'

const error = (line: number): SpecError => ({
  status: 'error',
  file: 'a.yaml',
  line,
  column: 3,
  offender: 'name',
  ...missing('name'),
})

test('a fault is one line that editors turn into a link', () => {
  expect(printErrors([error(7)], 'en')).toBe('a.yaml:7:3: `name` is missing — add a line `name: ...`')
  expect(printErrors([error(7)], 'zh')).toBe('a.yaml:7:3: 缺少 `name` — 请添加一行 `name: ...`')
})

test('a fault of the whole file has no line', () => {
  expect(printErrors([{ ...error(0), ...notUtf8() }], 'en')).toMatch(/^a\.yaml: the file/)
})

test('a flood of faults is cut', () => {
  const lines = printErrors(
    Array.from({ length: mostErrorsPrinted + 5 }, (_, line) => error(line + 1)),
    'en',
  ).split('\n')
  expect(lines).toHaveLength(mostErrorsPrinted + 1)
  expect(lines.at(-1)).toBe('and 5 more faults')
})
