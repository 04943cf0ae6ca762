import type { Estimate } from '../../measure/estimate.ts'
import type { Text } from '../../spec/text.ts'
import type { Check } from '../verification.ts'

const figure = (value: number): string => `${Number(value.toPrecision(5))}`
const written = ({ estimate, low, high }: Estimate): string => `${figure(estimate)} [${figure(low)}, ${figure(high)}]`

/** Known value within the interval found. */
export const held = (name: Text, expected: number, found: Estimate): Check => ({
  name,
  expected: figure(expected),
  found: written(found),
  tolerance: '95 %',
  holds: found.low <= expected && expected <= found.high,
})

/** Figure found within a distance from the known value. */
export const close = (name: Text, expected: number, found: Estimate, tolerance: number): Check => ({
  name,
  expected: figure(expected),
  found: written(found),
  tolerance: figure(tolerance),
  holds: Math.abs(found.estimate - expected) <= tolerance,
})

export const same = (name: Text, expected: string, found: string): Check => ({
  name,
  expected,
  found,
  tolerance: '0',
  holds: found === expected,
})
