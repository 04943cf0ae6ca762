import fc from 'fast-check'
import { expect, test } from 'vitest'
import { replicateSeed } from '../../../experiments/design/replicate-seed.ts'

test('no two replicates of an experiment share a seed', () => {
  fc.assert(
    fc.property(fc.nat(0xffff_ffff), (seed) => {
      const seeds = Array.from({ length: 2_000 }, (_, replicate) => replicateSeed(seed, replicate))
      expect(new Set(seeds).size).toBe(seeds.length)
      expect(seeds.every((each) => Number.isInteger(each) && each >= 0 && each <= 0xffff_ffff)).toBe(true)
    }),
    { numRuns: 30 },
  )
})

test('neighbouring experiments share none either, seed 0 included', () => {
  const seeds = [0, 1, 2, 3].flatMap((seed) =>
    Array.from({ length: 500 }, (_, replicate) => replicateSeed(seed, replicate)),
  )
  expect(new Set(seeds).size).toBe(seeds.length)
})
