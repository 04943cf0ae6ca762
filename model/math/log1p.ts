import { log } from './log.ts'

/** ln(1 + x) without cancellation near 0, within 1 unit in the last place; -Infinity at -1, NaN below. */
export function log1p(x: number): number {
  const sum = 1 + x
  if (sum === 1 || !(sum > 0 && sum < Infinity)) return sum === 1 ? x : log(sum)
  // What the sum lost enters to first order (Goldberg 1991, ACM Computing Surveys 23, theorem 4, in Kahan's form).
  const lost = x > 1 ? 1 - (sum - x) : x - (sum - 1)
  return log(sum) + lost / sum
}
