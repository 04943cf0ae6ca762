import { highWord } from '../math/bits.ts'
import { draw, type Stream } from '../random.ts'

/**
 * The numbers 0 ... count - 1 in the order of their draws, equal draws by number. Draw and number are the high and the low
 * word of one integer, which the engine sorts by itself: a sort that calls a comparison takes ten times as long.
 */
export function randomOrder(count: number, seed: number, stream: Stream): Int32Array {
  const lowWord = 1 - highWord
  const words = new Uint32Array(2 * count)
  for (let i = 0; i < count; i++) {
    words[2 * i + highWord] = draw(seed, stream, i, 0)
    words[2 * i + lowWord] = i
  }
  new BigUint64Array(words.buffer).sort()
  const order = new Int32Array(count)
  for (let i = 0; i < count; i++) order[i] = words[2 * i + lowWord]
  return order
}
