import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compileExpression } from '../../../../experiments/spec/expression/compile-expression.ts'

const names = ['a', 'b', 'c1', 'x_y']
const row = [2, 3, -1, 0.5]

test.each([
  ['b', 3],
  [' b ', 3],
  ['a + b * c1', -1],
  ['-a^2', -4],
  ['2^3^a', 512],
  ['(a + b) / x_y', 10],
  ['a > 1', 1],
  ['not (a > 1)', 0],
  ['a < b < c1', 0],
  ['a > 1 and b > 5 or c1 < 0', 1],
  ['b > a ? c1 : x_y', -1],
  ['max(a, b, c1) - min(a, b) + abs(c1)', 2],
  ['mean(a, b) + sum(a, b)', 7.5],
  ['log(exp(a)) + log(8, 2) + log10(100) + log2(4)', 9],
  ['sqrt(a * 2) + cbrt(-8) + sign(c1) + round(2.6) + floor(-0.5) + ceil(0.2)', 2],
  ['pow(a, b) + expm1(0) + log1p(0)', 8],
  ['1e2 + .5 + 3.', 103.5],
  ['a\n  + b', 5],
  ['1 / 0', Number.POSITIVE_INFINITY],
  ['0 / 0 > 1', 0],
])('%s is %d', (source, value) => expect(compileExpression(source, names)(row)).toBeCloseTo(value, 12))

test.each(['sqrt(c1)', 'log(c1)', '0 / 0', 'min(0 / 0, a)'])('%s is no number', (source) => {
  expect(compileExpression(source, names)(row)).toBeNaN()
})

test('an expression sees each row anew and changes none', () => {
  const sum = compileExpression('a + b', names)
  const values = new Float64Array(row)
  expect(sum(values)).toBe(5)
  values[0] = 10
  expect(sum(values)).toBe(13)
  expect([...values]).toEqual([10, 3, -1, 0.5])
})

test('arithmetic is that of the language around it', () => {
  const figure = fc.double({ min: -1e6, max: 1e6, noNaN: true })
  const compiled = compileExpression('(a - b) * c1 / (x_y ^ 2 + 1)', names)
  fc.assert(
    fc.property(figure, figure, figure, figure, (a, b, c, d) => {
      expect(compiled([a, b, c, d])).toBe(((a - b) * c) / (d ** 2 + 1))
    }),
  )
})

describe('what is checked before is thrown here', () => {
  test.each(['a +', 'nothing + 1', 'nothing', 'a = 1'])('%s', (source) => {
    expect(() => compileExpression(source, names)).toThrow()
  })
})
