import { describe, expect, it } from 'vitest'
import { artanh, exp, expm1, log, log1p, logistic, normalQuantile, pow, tanh } from '../../../model/math.ts'

const inputs = [
  0,
  1,
  2,
  3,
  0.5,
  1 / 3,
  10,
  709,
  709.79,
  745,
  746,
  1074,
  1075,
  1e15,
  2 ** 53 - 1,
  1e38,
  1e39,
  1e300,
  Number.MAX_VALUE,
  Number.MIN_VALUE,
  1e-310,
  2 ** -1022,
  1e-308,
  1e-20,
  1 + 2 ** -52,
  1 - 2 ** -53,
  Infinity,
].flatMap((x) => [x, -x])
inputs.push(NaN)

/** The engine's own form is the reference where the result is not a matter of rounding. */
function sameKind(ours: number, engines: number): boolean {
  if (engines === 0 || !Number.isFinite(engines)) return Object.is(ours, engines)
  return Math.abs(ours - engines) <= Math.max(Math.abs(engines) * 1e-15, Number.MIN_VALUE)
}

describe('zeros, infinities, NaN, ends of the range, signs', () => {
  const pairs = {
    exp: [exp, Math.exp],
    log: [log, Math.log],
    expm1: [expm1, Math.expm1],
    log1p: [log1p, Math.log1p],
    tanh: [tanh, Math.tanh],
    artanh: [artanh, Math.atanh],
  } as const
  for (const [name, [ours, engines]] of Object.entries(pairs)) {
    it.each(inputs)(`${name}(%d)`, (x) => {
      expect(sameKind(ours(x), engines(x)), `${ours(x)} for ${engines(x)}`).toBe(true)
    })
  }

  it('pow, each with each', () => {
    const wrong = inputs
      .flatMap((x) => inputs.map((y) => ({ x, y, ours: pow(x, y), engines: Math.pow(x, y) })))
      .filter(({ ours, engines }) => !sameKind(ours, engines))
    expect(wrong).toEqual([])
  })
})

it('exact results are exact', () => {
  expect(exp(0)).toBe(1)
  expect(log(1)).toBe(0)
  for (let k = -1074; k < 1024; k++) expect(pow(2, k)).toBe(2 ** k)
  for (let n = 1; n < 100; n++) expect([pow(n, 1), pow(n, 2), pow(n, 0.5)]).toEqual([n, n * n, Math.sqrt(n)])
})

it('logistic does not overflow at either end', () => {
  expect(logistic(0)).toBe(0.5)
  expect(logistic(800)).toBe(1)
  expect(logistic(-800)).toBe(0)
  expect(logistic(-700)).toBeGreaterThan(0)
  expect(logistic(NaN)).toBeNaN()
})

it('normalQuantile at and beyond the ends', () => {
  expect(normalQuantile(0.5)).toBe(0)
  expect(normalQuantile(0)).toBe(-Infinity)
  expect(normalQuantile(1)).toBe(Infinity)
  for (const outside of [-0.1, 1.1, NaN]) expect(normalQuantile(outside)).toBeNaN()
})
