import { log } from './log.ts'

/** ln(1 + x) without cancellation near 0, within 1.5 units in the last place; -Infinity at -1, NaN below. */
export function log1p(x: number): number {
  // Below 2^-29 the third term of the series is lost in the last place.
  if (x > -1.8e-9 && x < 1.8e-9) return x - 0.5 * x * x
  const sum = 1 + x
  if (!(sum > 0 && sum < Infinity)) return log(sum)
  // What the sum lost enters to first order, as d ln(u) = du / u.
  const lost = x > 1 ? 1 - (sum - x) : x - (sum - 1)
  return log(sum) + lost / sum
}
