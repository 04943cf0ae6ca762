// Four blocks of Threefry-2x32 with 13 rounds at a time, as in model/random/threefry.ts. Inlined, so that several draws
// of a loop overlap: one alone waits for itself.

import { seed } from './constants'

const parity: i32 = 0x1bd11bda

@inline
function rotated(x: v128, by: i32): v128 {
  return v128.or(i32x4.shl(x, by), i32x4.shr_u(x, 32 - by))
}

/** First words of the blocks of four agents. */
@inline
export function draws(stream: i32, agents: v128, counter: i32): v128 {
  const key0 = i32x4.splat(seed)
  const key1 = i32x4.splat(stream)
  const key2 = i32x4.splat(parity ^ seed ^ stream)
  const second = i32x4.splat((parity ^ seed ^ stream) + 1)
  const third = i32x4.splat(seed + 2)
  const fourth = i32x4.splat(stream + 3)
  let a = i32x4.add(agents, key0)
  let b = i32x4.splat(counter + stream)
  a = i32x4.add(a, b)
  b = v128.xor(a, rotated(b, 13))
  a = i32x4.add(a, b)
  b = v128.xor(a, rotated(b, 15))
  a = i32x4.add(a, b)
  b = v128.xor(a, rotated(b, 26))
  a = i32x4.add(a, b)
  b = v128.xor(a, rotated(b, 6))
  a = i32x4.add(a, key1)
  b = i32x4.add(b, second)
  a = i32x4.add(a, b)
  b = v128.xor(a, rotated(b, 17))
  a = i32x4.add(a, b)
  b = v128.xor(a, rotated(b, 29))
  a = i32x4.add(a, b)
  b = v128.xor(a, rotated(b, 16))
  a = i32x4.add(a, b)
  b = v128.xor(a, rotated(b, 24))
  a = i32x4.add(a, key2)
  b = i32x4.add(b, third)
  a = i32x4.add(a, b)
  b = v128.xor(a, rotated(b, 13))
  a = i32x4.add(a, b)
  b = v128.xor(a, rotated(b, 15))
  a = i32x4.add(a, b)
  b = v128.xor(a, rotated(b, 26))
  a = i32x4.add(a, b)
  b = v128.xor(a, rotated(b, 6))
  a = i32x4.add(a, key0)
  b = i32x4.add(b, fourth)
  return i32x4.add(a, b)
}

/** floor(word n / 2^32) of four words: the high halves of the products. */
@inline
export function below(n: i32, words: v128): v128 {
  const range = i32x4.splat(n)
  const low = i64x2.extmul_low_i32x4_u(words, range)
  const high = i64x2.extmul_high_i32x4_u(words, range)
  return v128.shuffle<i32>(low, high, 1, 3, 5, 7)
}

/** Draws of agents `first`, `first` + 1, ... */
export function words(stream: i32, first: i32, counter: i32, to: usize, count: i32): void {
  let agents = i32x4.add(i32x4.splat(first), i32x4(0, 1, 2, 3))
  for (let at: usize = 0, end = <usize>count << 2; at < end; at += 32) {
    v128.store(to + at, draws(stream, agents, counter))
    v128.store(to + at + 16, draws(stream, i32x4.add(agents, i32x4.splat(4)), counter))
    agents = i32x4.add(agents, i32x4.splat(8))
  }
}
