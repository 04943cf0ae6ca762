import type { Text } from '../../spec/text.ts'
import type { Check } from '../verification.ts'

/** A figure against its closed form; the tolerance is a part of what is expected. */
export function near(name: Text, expected: number, found: number, tolerance: number): Check {
  return {
    name,
    expected: figure(expected),
    found: figure(found),
    tolerance: `${figure(100 * tolerance)} %`,
    holds: Math.abs(found - expected) <= tolerance * Math.abs(expected),
  }
}

/** The same where the tolerance is in the figure's own unit, for what may be expected to be 0. */
export function within(name: Text, expected: number, found: number, tolerance: number): Check {
  return {
    name,
    expected: figure(expected),
    found: figure(found),
    tolerance: figure(tolerance),
    holds: Math.abs(found - expected) <= tolerance,
  }
}

/** Six digits, without the zeros behind them. */
const figure = (value: number): string => (Math.abs(value) < 1e-300 ? '0' : `${Number(value.toPrecision(6))}`)
