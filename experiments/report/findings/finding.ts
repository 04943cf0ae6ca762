import { fill } from '../../chart/fill.ts'
import { fewestReplicates } from '../../measure/direction.ts'
import type { Text } from '../../spec/text.ts'
import { findingWords } from '../words/findings.ts'

/** Joins clauses to one finding that closes with n. Clauses whose quantity was not recorded are left out. */
export function finding(clauses: readonly (Text | undefined)[], n: number): Text | undefined {
  const said = clauses.filter((clause) => clause !== undefined)
  if (said.length === 0) return undefined
  const close = fill(n < fewestReplicates ? findingWords.closeFew : findingWords.close, { n })
  return {
    en: said.map((clause) => clause.en).join(findingWords.join.en) + close.en,
    zh: said.map((clause) => clause.zh).join(findingWords.join.zh) + close.zh,
  }
}
