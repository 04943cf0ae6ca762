import { sampleStandardDeviation } from 'simple-statistics'
import { cycleOf } from './hodrick-prescott.ts'

/**
 * Size of the cycle of a quarterly series: standard deviation of its logarithm around the Hodrick-Prescott trend, in
 * log points. NaN of fewer than three quarters, and where the series is not above 0 throughout.
 */
export function cycleSize(values: readonly number[]): number {
  const logs = values.map(Math.log)
  return logs.length > 2 && logs.every(Number.isFinite)
    ? sampleStandardDeviation(Array.from(cycleOf(logs)))
    : Number.NaN
}
