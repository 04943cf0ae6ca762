import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import * as math from '../../../model/math.ts'
import { reference, unitsInLastPlace } from './reference.ts'

/** Doubles whose exponent, not whose value, is spread evenly over 2^low ... 2^high. */
function spread(low: number, high: number) {
  const significand = fc.double({ min: 1, max: 2, maxExcluded: true, noNaN: true })
  return fc.tuple(significand, fc.integer({ min: low, max: high - 1 })).map(([s, k]) => s * 2 ** k)
}

function signed(size: fc.Arbitrary<number>) {
  return fc.tuple(size, fc.boolean()).map(([x, negative]) => (negative ? -x : x))
}

function between(min: number, max: number) {
  return fc.double({ min, max, noNaN: true })
}

const settings = { numRuns: 3000, seed: 20230701 }

describe('distance from the exact value, in units of the last place', () => {
  const cases = [
    { name: 'exp', bound: 0.6, inputs: fc.oneof(between(-708, 709), signed(spread(-60, 3))) },
    { name: 'log', bound: 0.6, inputs: fc.oneof(spread(-1022, 1024), between(0.5, 2)) },
    { name: 'expm1', bound: 1.5, inputs: fc.oneof(between(-45, 709), signed(spread(-60, 3))) },
    { name: 'log1p', bound: 1.5, inputs: fc.oneof(spread(-60, 1000), between(-0.999, 1)) },
    { name: 'tanh', bound: 2.5, inputs: fc.oneof(between(-25, 25), signed(spread(-60, 4))) },
    { name: 'artanh', bound: 2, inputs: fc.oneof(between(-0.999999, 0.999999), signed(spread(-60, -1))) },
    { name: 'logistic', bound: 2, inputs: fc.oneof(between(-700, 40), signed(spread(-60, 4))) },
  ] as const

  for (const { name, bound, inputs } of cases) {
    it(`${name}: at most ${bound}`, () => {
      fc.assert(
        fc.property(inputs, (x) => unitsInLastPlace(math[name](x), reference[name](x)) <= bound),
        settings,
      )
    })
  }

  it('pow: at most 1', () => {
    const usual = fc.tuple(spread(-30, 30), between(-20, 20))
    const nearOne = fc.tuple(between(0.99, 1.01), between(-50000, 50000))
    const wide = fc.tuple(spread(-1022, 1024), between(-1, 1))
    fc.assert(
      fc.property(fc.oneof(usual, nearOne, wide), ([x, y]) => {
        const expected = reference.pow(x, y)
        fc.pre(expected.gt(2 ** -1022) && expected.lt(Number.MAX_VALUE))
        return unitsInLastPlace(math.pow(x, y), expected) <= 1
      }),
      settings,
    )
  })
})

describe('results without a full significand', () => {
  // The reference is slow on them.
  const settings = { numRuns: 300, seed: 20230701 }

  it('exp and pow: at most 1 unit of the least double', () => {
    fc.assert(
      fc.property(between(-745, -708.5), (x) => unitsInLastPlace(math.exp(x), reference.exp(x)) <= 1),
      settings,
    )
    fc.assert(
      fc.property(between(-1074, -1022), (y) => unitsInLastPlace(math.pow(2, y), reference.pow(2, y)) <= 1),
      settings,
    )
  })

  it('log and pow of an argument without one', () => {
    const small = fc.integer({ min: 1, max: 2 ** 40 }).map((n) => n * Number.MIN_VALUE)
    fc.assert(
      fc.property(small, between(-0.9, 0.9), (x, y) => {
        expect(unitsInLastPlace(math.log(x), reference.log(x))).toBeLessThanOrEqual(1)
        expect(unitsInLastPlace(math.pow(x, y), reference.pow(x, y))).toBeLessThanOrEqual(1)
      }),
      settings,
    )
  })
})

it('the reference tells a wrong last place', () => {
  const next = Math.exp(1) * (1 + 2 ** -51)
  expect(unitsInLastPlace(next, reference.exp(1))).toBeGreaterThan(1)
})
