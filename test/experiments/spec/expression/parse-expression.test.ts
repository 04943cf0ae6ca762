import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { functions } from '../../../../experiments/spec/expression/grammar.ts'
import { parseExpression } from '../../../../experiments/spec/expression/parse-expression.ts'

describe('an attack is answered with its place', () => {
  test.each([
    ['a = 3', 2],
    ['f(x) = x', 5],
    ['import(a)', 0],
    ['a + createUnit(b)', 4],
    ['1 + evaluate(a)', 4],
    ['parse(a)', 0],
    ['compile(a)', 0],
    ['config(a)', 0],
    ['random(1)', 0],
    ['typed(a)', 0],
    ['toString(a)', 0],
    ['constructor(a)', 0],
    ['hasOwnProperty(a)', 0],
    ['__proto__(a)', 0],
    ['a.constructor', 1],
    ['a1.constructor', 0],
    ['min.constructor(a)', 3],
    ['a?.b', 1],
    ['a["constructor"]', 1],
    ['"text"', 0],
    ["'text'", 0],
    ['`text`', 0],
    ['[1, 2]', 0],
    ['{a: 1}', 0],
    ['a; b', 1],
    ['a # b', 2],
    ['1:10', 0],
    ['a to b', 2],
    ['a in b', 2],
    ['a mod b', 2],
    ['a % b', 2],
    ['5%', 1],
    ['a!', 1],
    ["a'", 1],
    ['a & b', 2],
    ['~a', 0],
    ['a << 1', 2],
    ['a .* b', 2],
    ['a ?? b', 2],
    ['a |> b', 2],
    ['0x10', 0],
    ['1e400', 0],
    ['true', 0],
    ['a + NaN', 4],
    ['end', 0],
    ['2 a', 2],
    ['a b', 2],
    ['(a)(b)', 4],
    ['min(a)(b)', 7],
    ['a\nb', 2],
    ['a, b', 1],
    ['(a', 2],
    ['a)', 1],
    ['a === b', 4],
    ['log()', 0],
    ['log(a, b, a)', 0],
    ['ａ', 0],
    ['', 0],
    [' \n ', 0],
    ['a'.repeat(501), 0],
    [`${'('.repeat(30)}a${')'.repeat(30)}`, 24],
  ])('%s', (source, character) => {
    const result = parseExpression(source)
    if (result.status === 'ok') throw new Error('it was taken')
    expect(result.faults[0].character).toBe(character)
    expect(result.faults[0].complaint.message.zh).toMatch(/\p{Script=Han}/u)
  })
})

test.each([
  ['a + b * a', ['a', 'b']],
  ['max(min(a, e5), 1e5)', ['a', 'e5']],
  ['constructor + __proto__', ['constructor', '__proto__']],
  ['a and not b or c', ['a', 'b', 'c']],
  ['i + pi + e', ['i', 'pi', 'e']],
])('%s reads %j and nothing of the library', (source, reads) => {
  expect(parseExpression(source)).toMatchObject({ status: 'ok', parsed: { reads } })
})

test('names are found where they stand', () => {
  const source = 'max(alpha, 1e3) + beta ^ alpha'
  const result = parseExpression(source)
  const places = result.status === 'ok' ? [...result.parsed.places].map(([node, at]) => [node.toString(), at]) : []
  expect(places).toEqual([
    ['max', 0],
    ['alpha', 4],
    ['beta', source.indexOf('beta')],
    ['alpha', source.lastIndexOf('alpha')],
  ])
})

test('deep chains are read without harm', () => {
  for (const source of [`${'-'.repeat(498)}a`, `a${'^a'.repeat(240)}`, `a${' ? a : a'.repeat(60)}`])
    expect(parseExpression(source).status).toBe('ok')
})

test('no text at all makes it throw, and what it takes holds words of the grammar alone', () => {
  const sign = fc.constantFrom(
    ...'ab1.+-*/^()<>=!?:, "\'[]{};%&|~@#$\\_\n',
    'and ',
    'not ',
    'max(',
    'e5',
    'end',
    'import(',
  )
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
      const source = signs.join('')
      const result = parseExpression(source)
      if (result.status === 'ok') {
        expect(source).not.toMatch(/["'`;[\]{}#@$\\%&|~]|[^=<>!]=[^=]/)
        for (const [, called] of source.matchAll(/([a-z]\w*) *\(/g))
          expect(['and', 'or', 'not', ...functions.keys()]).toContain(called)
      } else expect(result.faults[0].character).toBeLessThanOrEqual(source.length)
    }),
    { numRuns: 500 },
  )
})
