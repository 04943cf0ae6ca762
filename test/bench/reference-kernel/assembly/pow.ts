// Two powers at a time, as in model/math/pow.ts, and the logarithm in parts that they need.
import { ln2High, ln2Low } from './table-constants'
import { expOfSum, plain } from './exp'
import { exponentsOf, intervalOf, normal, rounded, significandsOf, wordsOf } from './reduction'
import { pow as slowPow } from './slow'

/** `to` = `from` to the power y, |y| < 1e38. */
export function powers(from: usize, y: f64, to: usize, count: i32): void {
  const whole = f64x2.splat(y)
  const yHigh = f64x2.splat(<f64>(<f32>y))
  const yLow = f64x2.sub(whole, yHigh)
  for (let at: usize = 0, end = <usize>count << 3; at < end; at += 16) {
    const x = v128.load(from + at)
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
    const sum = f64x2.add(start, r)
    const halfSquare = f64x2.mul(f64x2.mul(f64x2.splat(-0.5), rHigh), rHigh)
    const high = f64x2.add(sum, halfSquare)

    // What the high part drops below its last place, and the rest of the series.
    const square = f64x2.mul(r, r)
    const ofMiddle = f64x2.add(f64x2.mul(k, f64x2.splat(ln2Low)), middleLow)
    const ofFirst = f64x2.add(f64x2.add(f64x2.sub(start, sum), rHigh), rLow)
    const ofSquare = f64x2.add(f64x2.sub(sum, high), halfSquare)
    const ofProduct = f64x2.mul(f64x2.mul(f64x2.splat(0.5), rLow), f64x2.add(rHigh, r))
    const third = f64x2.sub(f64x2.splat(1.0 / 3), f64x2.mul(r, f64x2.splat(1.0 / 4)))
    const fifth = f64x2.sub(f64x2.splat(1.0 / 5), f64x2.mul(r, f64x2.splat(1.0 / 6)))
    const seventh = f64x2.sub(f64x2.splat(1.0 / 7), f64x2.mul(r, f64x2.splat(1.0 / 8)))
    const series = f64x2.add(third, f64x2.mul(square, f64x2.add(fifth, f64x2.mul(square, seventh))))
    const low = f64x2.add(
      f64x2.sub(f64x2.add(f64x2.add(ofMiddle, ofFirst), ofSquare), ofProduct),
      f64x2.mul(f64x2.mul(square, r), series),
    )
    const logHigh = rounded(high)
    const logLow = f64x2.add(f64x2.sub(high, logHigh), low)

    const product = f64x2.mul(yHigh, logHigh)
    if (normal(x) && plain(product)) {
      const rest = f64x2.add(f64x2.mul(yLow, logHigh), f64x2.mul(whole, logLow))
      v128.store(to + at, expOfSum(product, rest))
    } else {
      f64.store(to + at, slowPow(f64x2.extract_lane(x, 0), y))
      f64.store(to + at + 8, slowPow(f64x2.extract_lane(x, 1), y))
    }
  }
}
