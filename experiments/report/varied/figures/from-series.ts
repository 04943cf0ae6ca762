import { groupBy } from '../../../analysis/group-by.ts'
import { bifurcationDiagram } from '../../../chart/bifurcation-diagram.ts'
import { drawable } from '../../../chart/drawable.ts'
import { earlyWarning } from '../../../chart/early-warning.ts'
import { writeFigure } from '../../../chart/figure.ts'
import { fill } from '../../../chart/fill.ts'
import { unitOf } from '../../../chart/units.ts'
import { chartWords } from '../../../chart/words.ts'
import { seriesFigureWords as words } from '../../words/series-figures.ts'
import type { OutcomeAttractors } from '../read-attractors.ts'
import type { VariedResults } from '../varied-results.ts'
import type { PlannedFigure } from './planned-figure.ts'

/** Charts that need whole runs: where a led economy settles, and whether a transition gives warning. */
export const seriesFigures = (varied: VariedResults): PlannedFigure[] => [
  ...distinctAttractors(varied).map((found) => bifurcationFigure(found, varied)),
  ...warningFigures(varied),
]

/** Reporters that differ in their summary alone settle alike: one chart tells it, under the plainest name. */
function distinctAttractors({ attractors = [], outcome }: VariedResults): OutcomeAttractors[] {
  const groups = groupBy(attractors, (found) => JSON.stringify(found.attractors))
  const length = (found: OutcomeAttractors) => outcome(found.outcome).label.en.length
  return [...groups.values()].map((same) => same.toSorted((a, b) => length(a) - length(b))[0])
}

function bifurcationFigure(
  { outcome, tolerance, attractors }: OutcomeAttractors,
  varied: VariedResults,
): PlannedFigure {
  const { design, replicates } = varied.manifest.experiment
  const { label, unit } = varied.outcome(outcome)
  const led = varied.factor(design.kind === 'path' ? design.parameter : '')
  const table = {
    text: {
      title: fill(words.bifurcation, { outcome: label }),
      x: { title: led.label, unit: unitOf(led.unit).name },
      y: { title: words.settled, unit: unitOf(unit).name },
      n: replicates,
      band: fill(words.attractors, { tolerance: writeFigure(tolerance, unit) }),
    },
    unit,
    controlUnit: led.unit,
    starts: [chartWords.there, chartWords.back],
    attractors,
  }
  return { chart: 'bifurcation', outcome, ...drawable(bifurcationDiagram, table) }
}

function warningFigures(varied: VariedResults): PlannedFigure[] {
  if (!varied.warning) return []
  const { outcome, level, runs, withTransition, indicators } = varied.warning
  const { label, unit } = varied.outcome(outcome)
  const table = {
    text: {
      title: fill(words.warning, { outcome: label, level: writeFigure(level, unit) }),
      x: { title: words.quarters, unit: words.quarterUnit },
      y: { title: words.indicator, unit: words.eachUnit },
      n: runs,
      count: fill(words.runs, { with: withTransition }),
      band: words.warningMarks,
    },
    indicators: indicators.map(({ indicator, roc: { points, area }, ...bands }) => ({
      label: words.indicators[indicator],
      unit: 'ratio',
      ...bands,
      // Thresholds, of which the first is infinite, are no part of the curve.
      roc: { points: points.map(({ hits, falseAlarms }) => ({ hits, falseAlarms })), area },
    })),
  }
  return [{ chart: 'warning', outcome, ...drawable(earlyWarning, table) }]
}
