import type { Text } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { findingWords } from '../words/findings.ts'
import { change } from './change.ts'
import { finding } from './finding.ts'

const words = findingWords.inequality

/** Inequality of income and wealth, and the gap between East and West. */
export function inequalityFinding(results: Results): Text | undefined {
  const clauses = [
    change(words.income, 'giniIncome', results),
    change(words.wealth, 'giniWealth', results),
    change(words.gap, 'gdpPerHeadEastToWest', results),
  ]
  return finding(clauses, results.n)
}
