import { draw, type Stream } from '../random.ts'

/**
 * The numbers 0 ... count - 1 in the order of their draws, equal draws by number. A radix sort by bytes, which is stable:
 * a sort by a comparison is run long before the engine has compiled it, and takes ten times as long.
 */
export function randomOrder(count: number, seed: number, stream: Stream): Int32Array {
  const words = new Uint32Array(count)
  let order = new Int32Array(count)
  for (let i = 0; i < count; i++) {
    words[i] = draw(seed, stream, i, 0)
    order[i] = i
  }
  let sorted = new Int32Array(count)
  const place = new Int32Array(257)
  for (let shift = 0; shift < 32; shift += 8) {
    place.fill(0)
    for (let i = 0; i < count; i++) place[((words[i] >>> shift) & 255) + 1]++
    for (let byte = 0; byte < 256; byte++) place[byte + 1] += place[byte]
    for (let i = 0; i < count; i++) sorted[place[(words[order[i]] >>> shift) & 255]++] = order[i]
    const spare = order
    order = sorted
    sorted = spare
  }
  return order
}
