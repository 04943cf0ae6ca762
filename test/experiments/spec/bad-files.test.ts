import { describe, expect, test } from 'vitest'
import { instruments } from '../../../model/index.ts'
import { experimentFrom } from '../../../experiments/spec/load-experiment.ts'
import type { SpecErrorKind } from '../../../experiments/spec/spec-error.ts'

const [instrument, { max }] = Object.entries(instruments)[0]
const policy = (rest: string) =>
  `name: a\nticks: 20\npolicies:\n  - {instrument: ${instrument}, amount: ${max}, ${rest}}\n`
const column = (text: string, word: string) =>
  text
    .split('\n')
    .find((line) => line.includes(word))!
    .indexOf(word) + 1

/** Text, then what each fault must be: line, column, kind, and a word that its message or mend must hold. */
type Row = [name: string, text: string, faults: [line: number, column: number, kind: SpecErrorKind, word: string][]]

const table: Row[] = [
  ['unknown key', 'name: a\ntiks: 5\n', [[2, 1, 'unknown-name', '`ticks`']]],
  ['unknown parameter', 'name: a\nparameters:\n  fimrs: 5\n', [[3, 3, 'unknown-name', '`firms`']]],
  ['unknown key of a title', 'name: a\ntitle: {fr: bonjour}\n', [[2, 9, 'unknown-name', 'en, zh']]],
  ['unknown preset', 'name: a\npreset: chna-2023\n', [[2, 9, 'unknown-name', '`china-2023`']]],
  ['name that every object has', 'name: a\npreset: toString\n', [[2, 9, 'unknown-name', 'toString']]],
  ['key that every object has', 'name: a\n__proto__: {ticks: 3}\n', [[2, 1, 'unknown-name', '__proto__']]],
  ['missing name', 'ticks: 5\n', [[1, 1, 'missing', '`name`']]],
  ['text for a number', 'name: a\nticks: many\n', [[2, 8, 'wrong-type', 'a number']]],
  ['quoted number', 'name: a\nparameters:\n  firms: "500"\n', [[3, 10, 'wrong-type', 'quotes']]],
  ['percent', 'name: a\nparameters:\n  publicShare: 5%\n', [[3, 16, 'wrong-type', 'unit']]],
  ['fraction for a whole number', 'name: a\nticks: 1.5\n', [[2, 8, 'wrong-type', '1.5']]],
  ['not a number', 'name: a\nparameters: {publicShare: .nan}\n', [[2, 27, 'wrong-type', 'NaN']]],
  ['infinity', 'name: a\nparameters: {publicShare: .inf}\n', [[2, 27, 'wrong-type', 'Infinity']]],
  ['no value', 'name: a\nticks:\n', [[2, 7, 'wrong-type', 'no value']]],
  ['list for a map', 'name: a\nparameters: [1]\n', [[2, 13, 'wrong-type', 'a list']]],
  ['text for a map', 'name: a\ntitle: hello\n', [[2, 8, 'wrong-type', 'a map']]],
  ['list for a file', '- a\n', [[1, 1, 'wrong-type', 'a map']]],
  ['empty file', '', [[1, 1, 'wrong-type', 'a map']]],
  ['below the range', 'name: a\nticks: 0\n', [[2, 8, 'out-of-range', 'from 1 to 4000 (quarters)']]],
  ['above the range', 'name: a\nparameters:\n  publicShare: 7\n', [[3, 16, 'out-of-range', 'from 0 to 1 (share)']]],
  ['seed above 32 bits', 'name: a\nseed: 99999999999999999999\n', [[2, 7, 'out-of-range', '4294967295']]],
  ['element of a list', 'name: a\nparameters:\n  regionPopulation: [0.5, 2, 0.1]\n', [[3, 27, 'out-of-range', '[1]']]],
  ['length of a list', 'name: a\nparameters:\n  regionPopulation: [0.5, 0.5]\n', [[3, 21, 'wrong-form', '3 values']]],
  ['name that would leave its folder', 'name: ../../etc\n', [[1, 7, 'wrong-form', '../../etc']]],
  ['duplicate key', 'name: a\nticks: 4\nticks: 5\n', [[3, 1, 'duplicate-key', 'ticks']]],
  ['duplicate parameter', 'name: a\nparameters: {firms: 4, firms: 5}\n', [[2, 24, 'duplicate-key', 'firms']]],
  ['indent', 'name: a\nparameters:\n  firms: 4\n publicShare: 1\n', [[4, 1, 'syntax', 'indent']]],
  ['two keys on one line', 'name: a ticks: 5\n', [[1, 7, 'syntax', 'two keys']]],
  ['tab', 'name: a\nparameters:\n\tfirms: 5\n', [[3, 1, 'syntax', 'tab']]],
  ['open quote', 'name: "a\nticks: 5\n', [[3, 1, 'syntax', 'quote']]],
  ['second document', 'name: a\n---\nname: b\n', [[2, 1, 'syntax', 'second document']]],
  ['tag', 'name: !!js/function a\n', [[1, 7, 'syntax', 'tag']]],
  ['map as a key', 'name: a\n? [x, y]\n: 3\n', [[2, 3, 'syntax', 'key']]],
  ['alias of nothing', 'name: *b\n', [[1, 7, 'unknown-name', '*b']]],
  [
    'unknown instrument',
    'name: a\npolicies: [{instrument: constructor, amount: 1}]\n',
    [[2, 25, 'unknown-name', 'constructor']],
  ],
  [
    'region of a policy',
    policy('region: easst'),
    [[4, column(policy('region: easst'), 'easst'), 'unknown-name', '`east`']],
  ],
  [
    'policy that ends first',
    policy('start: 9, end: 3'),
    [[4, column(policy('start: 9, end: 3'), '3}'), 'contradiction', 'tick 9']],
  ],
  [
    'region and size of a national policy',
    'name: a\npolicies:\n  - {instrument: computeBuild, amount: 0.01, region: west, size: small}\n',
    [
      [3, 54, 'contradiction', '`adoptionSubsidy`'],
      [3, 66, 'contradiction', '`size`'],
    ],
  ],
  ['policy after the end', policy('start: 40'), [[4, column(policy('start: 40'), '40'), 'contradiction', 'tick 20']]],
  [
    'amount of a policy',
    `name: a\npolicies:\n  - instrument: ${instrument}\n    amount: ${2 * Math.abs(max) + 1}\n`,
    [[4, 13, 'out-of-range', 'amount']],
  ],
  ['policy without amount', `name: a\npolicies:\n  - instrument: ${instrument}\n`, [[3, 5, 'missing', '`amount`']]],
  [
    'many faults at once',
    'nam: a\nticks: 0\nparameters:\n  fimrs: 1\n  publicShare: 9\n',
    [
      [1, 1, 'missing', '`name`'],
      [1, 1, 'unknown-name', '`name`'],
      [2, 8, 'out-of-range', 'ticks'],
      [4, 3, 'unknown-name', '`firms`'],
      [5, 16, 'out-of-range', 'publicShare'],
    ],
  ],
]

describe('a bad file is answered with line, column, offender and mend', () => {
  test.each(table)('%s', (_, text, faults) => {
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
