import { reporterOf } from './default-reporters.ts'
import { aboutValue, type Finding } from './finding.ts'
import { observableNames } from './known-names.ts'
import { things, unknownName } from './messages.ts'
import { nearestName } from './nearest-name.ts'
import type { Reporter } from './reporter.ts'

/** A name of an outcome, and where it stands. */
export interface OutcomeUse {
  name: string
  path: PropertyKey[]
}

/**
 * Outcomes that a design or an expectation names must be reported. An observable that is not among the reporters is
 * added to them; anything else is a fault.
 */
export function checkOutcomes(
  uses: readonly OutcomeUse[],
  reporters: readonly Reporter[],
): { added: Reporter[]; findings: Finding[] } {
  const known = new Set(reporters.map(({ name }) => name))
  const added = [...new Set(uses.map(({ name }) => name))]
    .filter((name) => !known.has(name) && observableNames.has(name))
    .map(reporterOf)
  const findings = uses.flatMap(({ name, path }) => {
    if (known.has(name) || observableNames.has(name)) return []
    const valid = [...known, ...observableNames]
    return [aboutValue(path, unknownName(things.outcome, name, nearestName(name, valid), valid))]
  })
  return { added, findings }
}
