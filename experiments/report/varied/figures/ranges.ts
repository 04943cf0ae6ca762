import type { Section } from '../../../analysis/section.ts'
import { drawable } from '../../../chart/drawable.ts'
import { fill } from '../../../chart/fill.ts'
import { type RangeRow, rangeRows } from '../../../chart/range-rows.ts'
import { chartWords } from '../../../chart/words.ts'
import type { Factor } from '../../../spec/factor.ts'
import { axisWords } from '../../words/charts.ts'
import { figureWords as words } from '../../words/figures.ts'
import { nameIn, numberIn, sectionsOf } from '../cells.ts'
import type { VariedResults } from '../varied-results.ts'
import { boxesFigure } from './boxes.ts'
import { readEnd } from './read-end.ts'
import type { PlannedFigure } from './planned-figure.ts'

/** What boxes of PRIM and a calibration leave of the ranges of the factors. */
export function rangeFigures(varied: VariedResults): PlannedFigure[] {
  return [
    ...sectionsOf(varied, 'prim-ends').flatMap((section) => [
      boxFigure(section, varied),
      ...boxesFigure(section, varied),
    ]),
    ...sectionsOf(varied, 'posterior').map((section) => posteriorFigure(section, varied)),
  ]
}

const rowOf = ({ name, low, high }: Omit<Factor, 'quantile'>, varied: VariedResults): RangeRow => {
  const { label, unit } = varied.factor(name)
  return { factor: label, unit, whole: [low, high], low, high }
}

/** The first box, which holds most of what is of interest; the table has the others. */
function boxFigure(section: Section, varied: VariedResults): PlannedFigure {
  const ends = section.rows.filter(({ box }) => box === 1)
  const rows = varied.results.factors.map((factor): RangeRow => {
    const own = ends.filter((row) => row.factor === factor.name).map(({ end }) => readEnd(nameIn(end)))
    const low = own.find(({ side }) => side === 'low')?.value ?? factor.low
    const high = own.find(({ side }) => side === 'high')?.value ?? factor.high
    return { ...rowOf(factor, varied), low, high }
  })
  const text = {
    title: fill(words.box, { outcome: varied.outcome(section.outcome ?? '').label }),
    x: words.rangeShare,
    y: axisWords.factor,
    n: varied.results.points.length,
    count: chartWords.countPoints,
    band: words.boxMarks,
  }
  return { chart: 'prim', outcome: section.outcome, ...drawable(rangeRows, { text, rows }) }
}

function posteriorFigure(section: Section, varied: VariedResults): PlannedFigure {
  const { results } = varied
  const rows = section.rows.flatMap((row): RangeRow[] => {
    const factor = results.factors.find(({ name }) => name === row.factor)
    const [low, high, middle] = [numberIn(row.q05), numberIn(row.q95), numberIn(row.median)]
    return factor ? [{ ...rowOf(factor, varied), low, high, middle }] : []
  })
  const text = {
    title: words.posterior,
    x: words.rangeShare,
    y: axisWords.factor,
    n: varied.manifest.counts.done,
    count: chartWords.countRuns,
    band: words.posteriorMarks,
  }
  return { chart: 'posterior', ...drawable(rangeRows, { text, rows }) }
}
