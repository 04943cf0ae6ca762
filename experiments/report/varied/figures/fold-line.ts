import { againstFactor } from '../../../chart/against-factor.ts'
import { drawable } from '../../../chart/drawable.ts'
import { fill } from '../../../chart/fill.ts'
import { unitOf } from '../../../chart/units.ts'
import { chartWords } from '../../../chart/words.ts'
import { transitionWords as words } from '../../words/transition.ts'
import { estimateIn, isKnown, numberIn, sectionsOf } from '../cells.ts'
import type { VariedResults } from '../varied-results.ts'
import type { PlannedFigure } from './planned-figure.ts'

/** The line along which a led outcome changes most, in the plane of what is led and the other factor. */
export function foldLineFigures(varied: VariedResults): PlannedFigure[] {
  const { design, replicates } = varied.manifest.experiment
  if (design.kind !== 'path') return []
  const led = varied.factor(design.parameter)
  return sectionsOf(varied, 'transition-line').flatMap(({ rows, columns, outcome = '' }) => {
    const points = rows.flatMap(({ other, at }) => {
      const [x, estimate] = [numberIn(other), estimateIn(at)]
      return Number.isFinite(x) && isKnown(estimate) ? [{ x, estimate }] : []
    })
    if (points.length < 2) return []
    const other = varied.factor(columns[0].title.en)
    const label = fill(words.line, { outcome: varied.outcome(outcome).label })
    const table = {
      text: {
        title: label,
        x: { title: other.label, unit: unitOf(other.unit).name },
        y: { title: led.label, unit: unitOf(led.unit).name },
        n: replicates,
        count: chartWords.countAPoint,
        band: words.lineMeaning,
      },
      unit: led.unit,
      factorUnit: other.unit,
      series: [{ label, points }],
    }
    return [{ chart: 'fold-line', outcome, ...drawable(againstFactor, table) }]
  })
}
