// Two logarithms at a time, as in model/math/log.ts.
import { ln2High, ln2Low } from './table-constants'
import { exponentsOf, intervalOf, normal, rounded, significandsOf, wordsOf } from './reduction'
import { log as slowLog } from './slow'

function logOf(x: v128): v128 {
  const words = wordsOf(x)
  const k = exponentsOf(words)
  const z = significandsOf(x, words)
  const first = intervalOf(i32x4.extract_lane(words, 1))
  const second = intervalOf(i32x4.extract_lane(words, 3))
  const firstPair = v128.load(first)
  const secondPair = v128.load(second)
  const reciprocal = v128.shuffle<f64>(firstPair, secondPair, 0, 2)
  const middleHigh = v128.shuffle<f64>(firstPair, secondPair, 1, 3)
  const middleLow = v128.load_lane<f64>(second + 16, v128.load_zero<f64>(first + 16), 1)
  const brief = rounded(z)
  const rHigh = f64x2.sub(f64x2.mul(brief, reciprocal), f64x2.splat(1))
  const rLow = f64x2.mul(f64x2.sub(z, brief), reciprocal)
  const r = f64x2.add(rHigh, rLow)
  const start = f64x2.add(f64x2.mul(k, f64x2.splat(ln2High)), middleHigh)
  const high = f64x2.add(start, rHigh)
  const lowParts = f64x2.add(f64x2.add(rLow, f64x2.mul(k, f64x2.splat(ln2Low))), middleLow)
  const low = f64x2.add(f64x2.add(f64x2.sub(start, high), rHigh), lowParts)
  const square = f64x2.mul(r, r)
  const near = f64x2.mul(square, f64x2.sub(f64x2.mul(r, f64x2.splat(1.0 / 3)), f64x2.splat(1.0 / 2)))
  const seventh = f64x2.sub(
    f64x2.sub(f64x2.mul(r, f64x2.splat(1.0 / 7)), f64x2.splat(1.0 / 6)),
    f64x2.mul(square, f64x2.splat(1.0 / 8)),
  )
  const far = f64x2.mul(
    f64x2.mul(square, square),
    f64x2.add(
      f64x2.sub(f64x2.mul(r, f64x2.splat(1.0 / 5)), f64x2.splat(1.0 / 4)),
      f64x2.mul(square, seventh),
    ),
  )
  return f64x2.add(high, f64x2.add(low, f64x2.add(near, far)))
}

export function logarithms(from: usize, to: usize, count: i32): void {
  for (let at: usize = 0, end = <usize>count << 3; at < end; at += 16) {
    const x = v128.load(from + at)
    if (normal(x)) v128.store(to + at, logOf(x))
    else {
      f64.store(to + at, slowLog(f64x2.extract_lane(x, 0)))
      f64.store(to + at + 8, slowLog(f64x2.extract_lane(x, 1)))
    }
  }
}
