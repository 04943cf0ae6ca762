import { writeFigure, writeInterval } from '../../chart/figure.ts'
import { fill } from '../../chart/fill.ts'
import { directionOf } from '../../measure/direction.ts'
import { growthAYear } from '../../measure/growth.ts'
import { intervalOf } from '../../measure/interval.ts'
import type { Text } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { findingWords } from '../words/findings.ts'
import { finding } from './finding.ts'

const words = findingWords.growth

/** Growth of output per head against the rate that the parameters set from outside. */
export function growthFinding(results: Results): Text | undefined {
  const last = results.years.length - 1
  const rates = results.paths('gdp')?.map((path) => growthAYear(path, 0, last))
  const outside = results.parameters.growth
  const rate = intervalOf(rates ?? [])
  const extra = typeof outside === 'number' ? intervalOf((rates ?? []).map((one) => one - outside)) : undefined
  if (!rate || !extra || typeof outside !== 'number') return undefined
  const grows = fill(words.rate, {
    rate: writeInterval(rate, 'share a year'),
    years: last / 4,
    outside: writeFigure(outside, 'share a year'),
  })
  return finding(
    [grows, fill(words.extra[directionOf(extra)], { extra: writeInterval(extra, 'points a year') })],
    results.n,
  )
}
