import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { largestFile } from '../../../experiments/spec/limits.ts'
import { readFileText } from '../../../experiments/spec/read-file.ts'

const folder = mkdtempSync(join(tmpdir(), 'nqpf-read-'))
afterAll(() => rmSync(folder, { recursive: true }))

function read(content: string | Uint8Array) {
  const file = join(folder, 'experiment.yaml')
  writeFileSync(file, content)
  return readFileText(file)
}

test('a text comes as it is, without a byte order mark', () => {
  expect(read('\uFEFFname: 基准\n')).toEqual({ status: 'ok', text: 'name: 基准\n' })
})

test('bytes that are not UTF-8 are named by line and column', () => {
  const content = Buffer.concat([
    Buffer.from('name: 基准\ntitle: \uFFFD'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from('\n'),
  ])
  expect(read(content)).toMatchObject({ status: 'error', kind: 'not-utf8', line: 2, column: 9 })
})

test('a character cut off at the end of the file is not UTF-8', () => {
  const content = Buffer.from('name: 准').subarray(0, -1)
  expect(read(content)).toMatchObject({ status: 'error', kind: 'not-utf8', line: 1, column: 7 })
})

test('a file that is too large is not read', () => {
  expect(read('a'.repeat(largestFile + 1))).toMatchObject({ status: 'error', kind: 'too-large' })
})

test('an absent file and a folder are told apart', () => {
  const absent = readFileText(join(folder, 'absent.yaml'))
  const aFolder = readFileText(folder)
  expect(absent).toMatchObject({ kind: 'unreadable', message: { en: expect.stringContaining('no such file') } })
  expect(aFolder).toMatchObject({ kind: 'unreadable', message: { en: expect.stringContaining('folder') } })
})
