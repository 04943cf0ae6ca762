import type { State } from '../agents/state.ts'

/** What each worker earned in the quarter before; 0 without work. */
export type EarningsMemory = Float64Array

/** Earnings of the quarter, by worker. */
export function earningsOf({ households: { employer, wage, count } }: State): EarningsMemory {
  const earned = new Float64Array(count)
  for (let h = 0; h < count; h++) earned[h] = employer[h] >= 0 ? wage[h] : 0
  return earned
}

/**
 * Volatility of earnings: standard deviation over workers of the change from quarter to quarter over the mean of the two,
 * 2 (b - a)/(b + a), which is -2 or 2 where work is lost or found. Who had none in both quarters is not counted; 0 where
 * nobody is left. To be called once a quarter: the memory moves on, in the same pass, as passes over all workers are most
 * of what measuring costs. Source: arc change as in Dynan, Elmendorf and Sichel 2012.
 */
export function earningsVolatility(memory: EarningsMemory, employer: Int32Array, wage: Float64Array): number {
  const moments = new Float64Array(2)
  const count = addChanges(memory, employer, wage, moments)
  if (count === 0) return 0
  const mean = moments[0] / count
  return Math.sqrt(Math.max(0, moments[1] / count - mean * mean))
}

/** Adds changes and their squares to `moments` and returns their number; the loop ends the function, see worker-count.ts. */
function addChanges(memory: EarningsMemory, employer: Int32Array, wage: Float64Array, moments: Float64Array): number {
  let count = 0
  for (let h = 0; h < memory.length; h++) {
    const before = memory[h]
    const now = employer[h] >= 0 ? wage[h] : 0
    memory[h] = now
    const both = before + now
    if (!(both > 0)) continue
    const change = (2 * (now - before)) / both
    count++
    moments[0] += change
    moments[1] += change * change
  }
  return count
}
