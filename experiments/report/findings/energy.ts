import type { Text } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { findingWords } from '../words/findings.ts'
import { change } from './change.ts'
import { finding } from './finding.ts'

const words = findingWords.energy

/** Electricity and carbon, in all and for each unit of output. */
export function energyFinding(results: Results): Text | undefined {
  const clauses = [
    change(words.power, 'powerUse', results),
    change(words.carbon, 'carbon', results),
    change(words.intensity, 'carbonIntensity', results),
  ]
  return finding(clauses, results.n)
}
