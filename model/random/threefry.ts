// Threefry-2x32 with 13 rounds: J. K. Salmon, M. A. Moraes, R. O. Dror and D. E. Shaw, "Parallel random numbers: as easy
// as 1, 2, 3" (SC 2011), the fewest rounds that pass BigCrush. It needs only 32-bit additions, rotations and exclusive
// ors, which cost the same in every engine.

const block = new Uint32Array(2)

/** The two words of the block last computed. */
export const lastBlock = block

/** Constant of the key schedule (Skein 1.3). */
const parity = 0x1bd11bda

/**
 * Enciphers the counter under the key into `lastBlock`; all four words are taken modulo 2^32. The rounds are written out,
 * each line the end of one and the start of the next: longer bytecode than this V8 does not inline, and a draw would
 * take twice as long.
 */
export function threefry(key0: number, key1: number, counter0: number, counter1: number): void {
  const key2 = parity ^ key0 ^ key1
  let a = (counter0 + key0) | 0
  let b = (counter1 + key1) | 0
  a = (a + b) | 0
  a = (a + (b = a ^ ((b << 13) | (b >>> 19)))) | 0
  a = (a + (b = a ^ ((b << 15) | (b >>> 17)))) | 0
  a = (a + (b = a ^ ((b << 26) | (b >>> 6)))) | 0
  b = a ^ ((b << 6) | (b >>> 26))
  a = (a + key1) | 0
  b = (b + key2 + 1) | 0
  a = (a + b) | 0
  a = (a + (b = a ^ ((b << 17) | (b >>> 15)))) | 0
  a = (a + (b = a ^ ((b << 29) | (b >>> 3)))) | 0
  a = (a + (b = a ^ ((b << 16) | (b >>> 16)))) | 0
  b = a ^ ((b << 24) | (b >>> 8))
  a = (a + key2) | 0
  b = (b + key0 + 2) | 0
  a = (a + b) | 0
  a = (a + (b = a ^ ((b << 13) | (b >>> 19)))) | 0
  a = (a + (b = a ^ ((b << 15) | (b >>> 17)))) | 0
  a = (a + (b = a ^ ((b << 26) | (b >>> 6)))) | 0
  b = a ^ ((b << 6) | (b >>> 26))
  a = (a + key0) | 0
  b = (b + key1 + 3) | 0
  a = (a + b) | 0
  b = a ^ ((b << 17) | (b >>> 15))
  block[0] = a
  block[1] = b
}
