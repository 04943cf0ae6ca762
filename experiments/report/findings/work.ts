import { writeInterval } from '../../chart/figure.ts'
import { fill } from '../../chart/fill.ts'
import { writeQuarter } from '../../chart/quarter.ts'
import { intervalOf } from '../../measure/interval.ts'
import { peakOf } from '../../measure/peak.ts'
import type { Text } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { findingWords } from '../words/findings.ts'
import { change } from './change.ts'
import { finding } from './finding.ts'

const words = findingWords.work

/** Labour's share of income, and the worst of unemployment. */
export function workFinding(results: Results): Text | undefined {
  return finding([change(words.labourShare, 'labourShare', results), unemploymentPeak(results)], results.n)
}

function unemploymentPeak({ paths, years }: Results): Text | undefined {
  const unemployment = paths('unemployment')
  const peaks = unemployment?.map((path) => peakOf(path, years))
  const peak = intervalOf((peaks ?? []).map(({ value }) => value))
  const when = intervalOf((peaks ?? []).map(({ year }) => year))
  const end = intervalOf((unemployment ?? []).map((path) => path[years.length - 1]))
  if (!peak || !when || !end) return undefined
  // Where the highest quarter lies anywhere in the run it is no event, and has no date.
  const scattered = when.high - when.low > (years[years.length - 1] - years[0]) / 2
  return fill(scattered ? words.highest : words.peak, {
    peak: writeInterval(peak, 'share'),
    when: writeQuarter(when.median),
    early: writeQuarter(when.low),
    late: writeQuarter(when.high),
    end: writeInterval(end, 'share'),
  })
}
