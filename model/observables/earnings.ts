import type { State } from '../agents/state.ts'

/** What each worker earned in the quarter before; 0 without work. */
export type EarningsMemory = Float64Array

/** Earnings of the quarter, by worker. */
export function earningsOf({ households }: State): Float64Array {
  const earned = new Float64Array(households.count)
  for (let h = 0; h < households.count; h++) if (households.employer[h] >= 0) earned[h] = households.wage[h]
  return earned
}

/**
 * Volatility of earnings: standard deviation over workers of the change from quarter to quarter over the mean of the two,
 * 2 (b - a)/(b + a), which is -2 or 2 where work is lost or found. Who had none in both quarters is not counted; 0 where
 * nobody is left. Source: arc change as in Dynan, Elmendorf and Sichel 2012.
 */
export function earningsVolatility(before: Float64Array, now: Float64Array): number {
  let count = 0
  let sum = 0
  let squares = 0
  for (let h = 0; h < now.length; h++) {
    const both = before[h] + now[h]
    if (!(both > 0)) continue
    const change = (2 * (now[h] - before[h])) / both
    count++
    sum += change
    squares += change * change
  }
  if (count === 0) return 0
  const mean = sum / count
  return Math.sqrt(Math.max(0, squares / count - mean * mean))
}
