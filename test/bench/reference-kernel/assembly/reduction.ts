// What both forms of the logarithm start from: x = 2^k z, z = c (1 + r), c the middle of an interval.
import { firstInterval } from './table-constants'
import { intervals } from './tables'

const smallestNormal: f64 = 2.2250738585072014e-308

/** Whether both lanes are positive, finite and have a full significand. */
@inline
export function normal(x: v128): bool {
  return i64x2.all_true(
    v128.and(f64x2.ge(x, f64x2.splat(smallestNormal)), f64x2.lt(x, f64x2.splat(f64.POSITIVE_INFINITY))),
  )
}

/** The high words less that of the first interval, in the odd lanes. */
@inline
export function wordsOf(x: v128): v128 {
  return i32x4.sub(x, i32x4.splat(firstInterval))
}

/** The exponents k as doubles. */
@inline
export function exponentsOf(words: v128): v128 {
  const k = i32x4.shr_s(words, 20)
  return f64x2.convert_low_i32x4_s(v128.shuffle<i32>(k, k, 1, 3, 1, 3))
}

/** x * 2^-k: the exponents taken off the high words. */
@inline
export function significandsOf(x: v128, words: v128): v128 {
  return i32x4.sub(x, v128.and(words, i64x2.splat(0xfff0000000000000)))
}

/** Address of the interval of a lane: 32 bytes each. */
@inline
export function intervalOf(word: i32): usize {
  return intervals + <usize>(((word >> 11) & 508) << 3)
}

@inline
export function rounded(x: v128): v128 {
  return f64x2.promote_low_f32x4(f32x4.demote_f64x2_zero(x))
}
