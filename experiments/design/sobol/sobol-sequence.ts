import { directionNumbers } from './direction-numbers.ts'

/**
 * `count` points of the Sobol sequence in [0, 1)^dimensions, unscrambled, in Gray-code order, after the first `skip`
 * ones. The first point of all is the origin. For balance, count and skip should be powers of 2 (Owen, 2020,
 * arXiv:2008.08051).
 *
 * Source: Sobol (1967); order of Antonov and Saleev (1979). Cost O(count x dimensions).
 */
export function sobolSequence(count: number, dimensions: number, skip = 0): number[][] {
  const directions = directionNumbers(dimensions)
  const word = new Uint32Array(dimensions)
  for (let j = 0; j < dimensions; j++) word[j] = wordAt(skip, directions[j])
  return Array.from({ length: count }, (_, i) => {
    const point = Array.from(word, (bits) => bits / 2 ** 32)
    const changed = lowestZeroBit(skip + i)
    for (let j = 0; j < dimensions; j++) word[j] ^= directions[j][changed]
    return point
  })
}

/** The n-th point of one dimension: the direction numbers at the ones of n's Gray code. */
function wordAt(n: number, directions: Uint32Array): number {
  let word = 0
  for (let gray = n ^ (n >>> 1), bit = 0; gray !== 0; gray >>>= 1, bit++) if (gray & 1) word ^= directions[bit]
  return word
}

const lowestZeroBit = (n: number): number => 31 - Math.clz32(~n & (n + 1))
