import { drawable } from '../../../chart/drawable.ts'
import { fill } from '../../../chart/fill.ts'
import { type RangeRow, rangeRows } from '../../../chart/range-rows.ts'
import { chartWords } from '../../../chart/words.ts'
import { axisWords } from '../../words/charts.ts'
import { figureWords as words } from '../../words/figures.ts'
import { numberIn, sectionsOf, wordsIn } from '../cells.ts'
import type { VariedResults } from '../varied-results.ts'
import type { PlannedFigure } from './planned-figure.ts'

/** Where single runs end under each alternative, with a posterior drawn and without: all outcomes in one chart. */
export function spreadFigures(varied: VariedResults): PlannedFigure[] {
  const sections = sectionsOf(varied, 'spread')
  const rows = sections.flatMap(({ outcome = '', rows: own }) => {
    const { label, unit } = varied.outcome(outcome)
    const ends = own.map(({ q05, q95 }) => [numberIn(q05), numberIn(q95)] as const)
    const whole = [Math.min(...ends.map(([low]) => low)), Math.max(...ends.map(([, high]) => high))] as const
    return own.map(({ alternative, median }, place): RangeRow => {
      const factor = fill(words.outcomeUnder, { outcome: label, alternative: wordsIn(alternative) })
      return { factor, unit, whole, low: ends[place][0], high: ends[place][1], middle: numberIn(median) }
    })
  })
  if (rows.length === 0) return []
  const text = {
    title: words.spread,
    x: words.spreadShare,
    y: axisWords.alternative,
    n: varied.manifest.counts.done,
    count: chartWords.countRuns,
    band: words.spreadMarks,
  }
  return [{ chart: 'spread', ...drawable(rangeRows, { text, rows }) }]
}
