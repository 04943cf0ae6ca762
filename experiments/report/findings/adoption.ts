import { fill } from '../../chart/fill.ts'
import { writeQuarter } from '../../chart/quarter.ts'
import { firstCrossing } from '../../measure/crossing.ts'
import { intervalOf } from '../../measure/interval.ts'
import type { Text } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { findingWords } from '../words/findings.ts'
import { change } from './change.ts'
import { finding } from './finding.ts'

const words = findingWords.adoption

/** How far adoption goes, and when it passes half of the firms. */
export function adoptionFinding(results: Results): Text | undefined {
  return finding([change(words.what, 'adoption', results), crossing(results)], results.n)
}

function crossing({ paths, years, n }: Results): Text | undefined {
  const dates = paths('adoption')?.map((path) => firstCrossing(path, years, 0.5))
  if (!dates) return undefined
  if (dates.every((date) => date === years[0])) return words.before
  const when = intervalOf(dates)
  if (!when) return words.none
  if (when.n < n) return fill(words.some, { k: when.n, n })
  return fill(words.all, {
    when: writeQuarter(when.median),
    early: writeQuarter(when.low),
    late: writeQuarter(when.high),
  })
}
