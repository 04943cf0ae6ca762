// Two exponentials at a time, as in model/math/exp.ts: the same operations on doubles in the same order.
import { stepHigh, stepLow, stepsPerUnit } from './table-constants'
import { exp as slowExp } from './slow'
import { fractionalPowers } from './tables'

/** Adding and taking away 1.5 * 2^52 rounds a double to the nearest integer, which the low bits of the sum then hold. */
const rounder: f64 = 6755399441055744

// @inline: a call of a function that takes and gives vectors costs more than what it does.
/** exp(high + low), where high is in `plain`. */
@inline
export function expOfSum(high: v128, low: v128): v128 {
  const shifted = f64x2.add(f64x2.mul(high, f64x2.splat(stepsPerUnit)), f64x2.splat(rounder))
  const steps = f64x2.sub(shifted, f64x2.splat(rounder))
  const r = f64x2.add(
    f64x2.sub(
      f64x2.sub(high, f64x2.mul(steps, f64x2.splat(stepHigh))),
      f64x2.mul(steps, f64x2.splat(stepLow)),
    ),
    low,
  )
  const first = v128.load(fractionalPowers + (<usize>(i64x2.extract_lane(shifted, 0) & 127) << 4))
  const second = v128.load(fractionalPowers + (<usize>(i64x2.extract_lane(shifted, 1) & 127) << 4))
  const cutOff = v128.shuffle<f64>(first, second, 0, 2)
  const power = v128.shuffle<f64>(first, second, 1, 3)
  const square = f64x2.mul(r, r)
  const half = f64x2.mul(square, f64x2.add(f64x2.splat(1.0 / 2), f64x2.mul(r, f64x2.splat(1.0 / 6))))
  const tail = f64x2.mul(
    f64x2.mul(square, square),
    f64x2.add(f64x2.splat(1.0 / 24), f64x2.mul(r, f64x2.splat(1.0 / 120))),
  )
  const rest = f64x2.add(f64x2.add(f64x2.add(cutOff, r), half), tail)
  // 2^k with k = steps / 128: what stands above the lowest seven bits goes to the exponent.
  const exponent = i64x2.shl(v128.and(shifted, i64x2.splat(~127)), 45)
  const scale = i64x2.add(exponent, i64x2.splat(1023 << 52))
  return f64x2.mul(f64x2.add(power, f64x2.mul(power, rest)), scale)
}

/** Whether both lanes are so far from the ends that results have a full significand. */
@inline
export function plain(x: v128): bool {
  return i64x2.all_true(f64x2.lt(f64x2.abs(x), f64x2.splat(700)))
}

export function exponentials(from: usize, to: usize, count: i32): void {
  for (let at: usize = 0, end = <usize>count << 3; at < end; at += 16) {
    const x = v128.load(from + at)
    if (plain(x)) v128.store(to + at, expOfSum(x, f64x2.splat(0)))
    else {
      f64.store(to + at, slowExp(f64x2.extract_lane(x, 0)))
      f64.store(to + at + 8, slowExp(f64x2.extract_lane(x, 1)))
    }
  }
}
