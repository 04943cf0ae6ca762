import type { Check, Runs } from './verification.ts'

/** The check that every run of a family ended as it should: none stopped, none threw. */
export function allRan(name: Check['name'], { values, errors }: Runs<unknown>): Check {
  const asked = values.length + errors.length
  return {
    name,
    expected: `${asked}`,
    found: `${values.length}`,
    tolerance: '0',
    holds: errors.length === 0,
    details: errors.map(({ message }) => ({ en: message, zh: message })),
  }
}
