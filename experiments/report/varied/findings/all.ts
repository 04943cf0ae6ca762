import type { Text } from '../../../spec/text.ts'
import type { VariedResults } from '../varied-results.ts'
import { differenceFindings } from './differences.ts'
import { gainFindings } from './gains.ts'
import { boxFindings, frontFindings, loopFindings, posteriorFindings, steepestFindings } from './others.ts'
import { sensitivityFindings } from './sensitivity.ts'
import { verdictFindings } from './verdicts.ts'

/** Statements beyond the verdicts: more would hide the first. */
const mostStatements = 4

/** The answer in words: what became of what was expected, then the strongest statements that intervals carry. */
export function variedFindings(varied: VariedResults): Text[] {
  const kinds = [
    sensitivityFindings,
    differenceFindings,
    loopFindings,
    gainFindings,
    boxFindings,
    frontFindings,
    posteriorFindings,
    steepestFindings,
  ]
  const statements = kinds.flatMap((find) => find(varied))
  return [...verdictFindings(varied), ...statements.slice(0, mostStatements)]
}
