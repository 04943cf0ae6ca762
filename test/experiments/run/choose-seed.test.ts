import { expect, it } from 'vitest'
import { chooseSeed } from '../../../experiments/run/choose-seed.ts'

it('chooses unsigned 32-bit integers over the whole range', () => {
  const seeds = Array.from({ length: 1000 }, chooseSeed)
  expect(seeds.every((seed) => seed >>> 0 === seed)).toBe(true)
  // Half of them in each half: 500 with a deviation of 16; nine deviations come once in 1e18.
  const upper = seeds.filter((seed) => seed >= 0x80000000).length
  expect(Math.abs(upper - 500)).toBeLessThan(9 * 16)
})
