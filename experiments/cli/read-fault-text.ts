import type { ReadResults } from '../analysis/results-from.ts'
import type { Text } from '../spec/text.ts'
import { resultTexts as texts } from './result-texts.ts'

/** Why results cannot be read, in words. */
export function readFaultText(fault: Extract<ReadResults, { status: 'error' }>): Text {
  switch (fault.kind) {
    case 'no-results':
      return texts.noRuns(fault.path)
    case 'unreadable':
      return texts.unreadable(fault.path, fault.reason)
    case 'wrong-columns':
      return texts.wrongColumns(fault.path, fault.missing)
    case 'unknown-outcome':
      return texts.unknownOutcome(fault.name, fault.nearest, fault.known)
  }
}
