import type { Text } from '../../../spec/text.ts'
import type { VariedResults } from '../varied-results.ts'
import { differenceFindings } from './differences.ts'
import { gainFindings } from './gains.ts'
import {
  boxFindings,
  frontFindings,
  loopFindings,
  posteriorFindings,
  spreadFindings,
  steepestFindings,
} from './others.ts'
import { sensitivityFindings } from './sensitivity.ts'
import { transitionFindings } from './transition.ts'
import { verdictFindings } from './verdicts.ts'

/** Statements beyond the verdicts: more would hide the first. */
const mostStatements = 4

/**
 * The answer in words: what intervals decide of what was expected, then the strongest statements that they carry, then
 * what is left open.
 */
export function variedFindings(varied: VariedResults): Text[] {
  const kinds = [
    transitionFindings,
    sensitivityFindings,
    spreadFindings,
    differenceFindings,
    loopFindings,
    gainFindings,
    boxFindings,
    frontFindings,
    posteriorFindings,
    steepestFindings,
  ]
  const statements = kinds.flatMap((find) => find(varied))
  const verdicts = verdictFindings(varied)
  const told = (open: boolean) => verdicts.filter((verdict) => verdict.open === open).map(({ text }) => text)
  return [...told(false), ...statements.slice(0, mostStatements), ...told(true)]
}
