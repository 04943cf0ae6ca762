import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { experimentFrom, loadExperiment } from '../../../experiments/spec/load-experiment.ts'
import type { SpecErrorKind } from '../../../experiments/spec/spec-error.ts'
import { badFiles } from './bad-files.ts'

describe('a bad file is answered with line, column, offender and mend', () => {
  test.each(badFiles)('%s', (_, text, faults) => {
    const loaded = experimentFrom(text, 'bad.yaml')
    if (loaded.status === 'ok') throw new Error('the file was taken for good')
    expect(loaded.errors.map(({ line, column, kind }) => [line, column, kind])).toEqual(
      faults.map(([line, column, kind]) => [line, column, kind]),
    )
    for (const [index, { message, mend }] of loaded.errors.entries()) {
      expect(`${message.en} — ${mend.en}`).toContain(faults[index][3])
      expect(message.zh).toMatch(/\p{Script=Han}/u)
      expect(mend.zh).toMatch(/\p{Script=Han}/u)
    }
  })
})

describe('a hostile file does no harm', () => {
  const lines = Array.from({ length: 9 }, (_, level) => {
    const names = Array.from({ length: 9 }, () => (level === 0 ? 'x' : `*a${level - 1}`))
    return `k${level}: &a${level} [${names.join(', ')}]`
  })
  const hostile: [name: string, text: string, kind: SpecErrorKind][] = [
    ['aliases that unfold into 9^9 values', lines.join('\n'), 'too-many-aliases'],
    ['brackets', `name: ${'['.repeat(50_000)}`, 'too-deep'],
    ['closed brackets', `name: ${'{a: '.repeat(9_000)}1${'}'.repeat(9_000)}`, 'too-deep'],
    ['list marks', '- '.repeat(40_000), 'too-deep'],
    ['key marks', '? '.repeat(40_000), 'too-deep'],
    ['colons', 'a: '.repeat(30_000), 'too-deep'],
    ['indents', Array.from({ length: 400 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'), 'too-deep'],
  ]
  test.each(hostile)('%s', (_, text, kind) => {
    const loaded = experimentFrom(text, 'hostile.yaml')
    if (loaded.status === 'ok') throw new Error('the file was taken for good')
    expect(loaded.errors[0].kind).toBe(kind)
    expect(loaded.errors[0].line).toBeGreaterThan(0)
  })

  test('thousands of unknown keys are all found', () => {
    const text = Array.from({ length: 5_000 }, (_, key) => `key${key}: 1`).join('\n')
    const loaded = experimentFrom(text, 'hostile.yaml')
    expect(loaded.status === 'error' && loaded.errors.at(-1)?.line).toBe(5_000)
  })
})

describe('a file that is no text of an experiment is told with its place', () => {
  const folder = mkdtempSync(join(tmpdir(), 'nqpf-bad-'))
  afterAll(() => rmSync(folder, { recursive: true }))
  const files: [name: string, content: string | Uint8Array, kind: SpecErrorKind, line: number][] = [
    ['10 MB', `name: a\n${'# a comment\n'.repeat(900_000)}`, 'too-large', 8_334],
    ['10 MB on one line', 'a'.repeat(10_000_000), 'too-large', 1],
    ['UTF-16', Buffer.from('\uFEFFname: a\n', 'utf16le'), 'not-utf8', 1],
    ['GB 18030', Buffer.concat([Buffer.from('name: a\ntitle: {zh: '), Buffer.from([0xbb, 0xf9])]), 'not-utf8', 2],
    ['zeros', new Uint8Array(200), 'wrong-type', 1],
  ]
  test.each(files)('%s', (_, content, kind, line) => {
    const file = join(folder, 'bad.yaml')
    writeFileSync(file, content)
    const loaded = loadExperiment(file)
    expect(loaded).toMatchObject({ status: 'error', errors: [{ file, kind, line, column: expect.any(Number) }] })
  })
})

describe('what can be run all the same is a warning', () => {
  test.each([
    ['design: {kind: sobol, points: 100}', 3, 'choose 64 or 128'],
    ['design: {kind: saltelli, points: 3}', 3, 'choose 2 or 4'],
    ['design: {kind: morris, levels: 5}', 3, 'choose 6'],
    ['design: {kind: lhs}\nstopWhen: unemployment + inflation > 0.2', 4, 'units differ'],
  ])('%s', (line, at, words) => {
    const loaded = experimentFrom(`name: a\nparameters: {openness: {min: 0, max: 1}}\n${line}\n`, 'a.yaml')
    expect(loaded).toMatchObject({ status: 'ok', warnings: [{ status: 'warning', line: at }] })
    expect(loaded.warnings.map(({ message, mend }) => `${message.en} — ${mend.en}`).join()).toContain(words)
  })
})
