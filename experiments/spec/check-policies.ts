import { instruments, type PolicyInstrument } from '../../model/index.ts'
import type { Finding } from './finding.ts'
import { endsBeforeStart, startsTooLate } from './messages.ts'
import { nationalOnly, vainAims } from './national-only.ts'
import { outOfRange } from './out-of-range.ts'

/**
 * What the schema cannot see: the instrument's own range and reach, and dates that contradict each other.
 * @param path where the policy stands in the file
 */
export function checkPolicy(policy: PolicyInstrument, path: PropertyKey[], ticks: number): Finding[] {
  const findings: Finding[] = []
  const complain = (key: keyof PolicyInstrument, complaint: Finding['complaint']) =>
    findings.push({ path: [...path, key], at: 'value', offender: [...path, key].slice(-3).join('.'), complaint })

  const { min, max, unit } = instruments[policy.instrument]
  const outside = !(policy.amount >= min && policy.amount <= max)
  if (outside) complain('amount', outOfRange('amount', String(policy.amount), { min, max, unit }))
  for (const key of vainAims(policy)) complain(key, nationalOnly(policy.instrument, key))
  if (policy.end !== undefined && policy.end <= policy.start) complain('end', endsBeforeStart(policy.start, policy.end))
  if (policy.start > ticks) complain('start', startsTooLate(policy.start, ticks))
  return findings
}
