import fc from 'fast-check'
import { expect, it } from 'vitest'
import { below, draw, drawPair, normal, pair, toUnit, uniform } from '../../../model/random.ts'

const word = fc.integer({ min: 0, max: 0xffffffff })
const key = fc.tuple(word, word, word, fc.integer({ min: 0, max: 2 ** 29 - 1 }), fc.integer({ min: 0, max: 7 }))

it('a draw is an unsigned 32-bit integer, whatever was drawn before', () => {
  fc.assert(
    fc.property(key, key, (one, other) => {
      const first = draw(...one)
      draw(...other)
      expect(draw(...one)).toBe(first)
      expect(first >>> 0).toBe(first)
    }),
  )
})

it('each part of the key changes the draw', () => {
  fc.assert(
    fc.property(key, fc.integer({ min: 0, max: 4 }), (one, part) => {
      const other: typeof one = [...one]
      other[part] ^= 1
      // Two words may agree by chance once in 2^32; two pairs not in this age.
      drawPair(...one)
      const before = [...pair]
      drawPair(...other)
      expect([...pair]).not.toEqual(before)
    }),
  )
})

it('every seed works, 0 and the last one too', () => {
  const seeds = [0, 1, 2, 0x7fffffff, 0x80000000, 0xffffffff]
  for (const seed of seeds) {
    const words = Array.from({ length: 1000 }, (_, agent) => draw(seed, 0, agent, 0))
    expect(new Set(words).size).toBe(1000)
  }
  expect(new Set(seeds.map((seed) => draw(seed, 0, 0, 0))).size).toBe(seeds.length)
})

it('uniform stays inside (0, 1) at both ends', () => {
  expect(toUnit(0)).toBeGreaterThan(0)
  expect(toUnit(0xffffffff)).toBeLessThan(1)
  fc.assert(fc.property(key, (one) => uniform(...one) === toUnit(draw(...one))))
})

it('below gives 0 ... n - 1', () => {
  fc.assert(
    fc.property(key, fc.integer({ min: 1, max: 2 ** 32 }), (one, n) => {
      const index = below(n, ...one)
      expect(Number.isInteger(index) && index >= 0 && index < n).toBe(true)
    }),
  )
  const counts = new Float64Array(7)
  for (let agent = 0; agent < 70_000; agent++) counts[below(7, 1, 2, agent, 3)]++
  for (const count of counts) expect(Math.abs(count - 10_000)).toBeLessThan(4.5 * Math.sqrt(10_000))
})

it('normal has the moments of the standard normal', () => {
  const n = 200_000
  const moments = [0, 0, 0, 0]
  for (let agent = 0; agent < n; agent++) {
    const z = normal(0, 5, agent, 1)
    for (let power = 0; power < 4; power++) moments[power] += z ** (power + 1) / n
  }
  // Bounds of 4.5 standard errors: the variances of z, z^2, z^3, z^4 are 1, 2, 15, 96.
  const expected = [0, 1, 0, 3]
  const variances = [1, 2, 15, 96]
  for (let i = 0; i < 4; i++) expect(Math.abs(moments[i] - expected[i])).toBeLessThan(4.5 * Math.sqrt(variances[i] / n))
})
