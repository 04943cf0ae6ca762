import { checkUnits } from './expression/units.ts'
import { parseExpression } from './expression/parse-expression.ts'
import type { Finding } from './finding.ts'
import { knownUnits } from './known-names.ts'
import { locate, unknownNames } from './read-reporters.ts'
import type { Reporter } from './reporter.ts'

/** Faults of `stopWhen`, which may read all that reporters may, and the reporters. */
export function checkStop(source: string, reporters: readonly Reporter[]): Finding[] {
  const result = parseExpression(source)
  const place = ['stopWhen']
  if (result.status === 'error') return result.faults.map((fault) => locate(fault, place))
  const known = new Map([...knownUnits, ...reporters.map(({ name, unit }): [string, string] => [name, unit])])
  const unknown = unknownNames(result.parsed, known)
  const faults = unknown.length > 0 ? unknown : checkUnits(result.parsed, (name) => known.get(name)).faults
  return faults.map((fault) => locate(fault, place))
}
