// The loops over workers of phases 4 and 5, as in ../accounts.ts and ../aggregates.ts.
import { giniBins, wageTax } from './constants'
import { wage, width } from './market'

/** Each gets the same of dividends, and his wage after tax or the benefit. */
export function payWorkers(
  each: f64,
  benefit: f64,
  workers: i32,
  market: usize,
  employer: usize,
  income: usize,
  deposits: usize,
): void {
  for (let i = 0; i < workers; i++) {
    const f = load<i32>(employer + (<usize>i << 2))
    const own = <usize>i << 3
    const earned =
      each + (f >= 0 ? (1 - wageTax) * load<f64>(market + ((<usize>(f * width + wage)) << 3)) : benefit)
    store<f64>(income + own, earned)
    store<f64>(deposits + own, load<f64>(deposits + own) + earned)
  }
}

/** Sum in the order of the workers. */
export function sumOf(values: usize, count: i32): f64 {
  let sum: f64 = 0
  for (let i = 0; i < count; i++) sum += load<f64>(values + (<usize>i << 3))
  return sum
}

/** Adds each value to its bin: how many there are, and their sum. */
export function fillBins(values: usize, count: i32, perBin: f64, counts: usize, sums: usize): void {
  const last = giniBins - 1
  for (let i = 0; i < count; i++) {
    const value = load<f64>(values + (<usize>i << 3))
    const bin = value * perBin
    const b = bin < <f64>last ? <i32>bin : last
    const counted = counts + (<usize>b << 2)
    store<i32>(counted, load<i32>(counted) + 1)
    const summed = sums + (<usize>b << 3)
    store<f64>(summed, load<f64>(summed) + value)
  }
}
