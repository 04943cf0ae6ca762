import { expect, it } from 'vitest'
import { draw, drawPair, pair } from '../../../model/random.ts'
import { lastBlock, threefry } from '../../../model/random/threefry.ts'

// Random123 1.14, tests/kat_vectors, rows "threefry2x32 13": counter, key, result.
const vectors = [
  { counter: [0, 0], key: [0, 0], result: [0x9d1c5ec6, 0x8bd50731] },
  { counter: [0xffffffff, 0xffffffff], key: [0xffffffff, 0xffffffff], result: [0xfd36d048, 0x2d17272c] },
  { counter: [0x243f6a88, 0x85a308d3], key: [0x13198a2e, 0x03707344], result: [0xba3e4725, 0xf27d669e] },
] as const

it.each(vectors)('Threefry-2x32-13 of counter $counter under key $key', ({ counter, key, result }) => {
  threefry(key[0], key[1], counter[0], counter[1])
  expect([...lastBlock]).toEqual(result)
})

it('a draw enciphers (agent, 8 tick + j) under (seed, stream)', () => {
  threefry(7, 11, 5, 8 * 3 + 2)
  const [first, second] = lastBlock
  expect(draw(7, 11, 5, 3, 2)).toBe(first)
  drawPair(7, 11, 5, 3, 2)
  expect([...pair]).toEqual([first, second])
})

it('the same key gives the same words in every engine', () => {
  let hash = 0
  for (let agent = 0; agent < 100_000; agent++) hash = Math.imul(hash ^ draw(agent, 3, agent, agent % 400), 0x01000193)
  expect(hash >>> 0).toBe(1406512106)
})
