import { individualsOf, meansOf } from '../../../analysis/individuals.ts'
import { drawable } from '../../../chart/drawable.ts'
import { paretoFront } from '../../../chart/pareto-front.ts'
import { unitOf } from '../../../chart/units.ts'
import { chartWords } from '../../../chart/words.ts'
import { fill } from '../../../chart/fill.ts'
import { axisWords } from '../../words/charts.ts'
import { figureWords as words } from '../../words/figures.ts'
import { estimateIn, numberIn, sectionsOf } from '../cells.ts'
import type { VariedResults } from '../varied-results.ts'
import type { PlannedFigure } from './planned-figure.ts'

/** The front of a search in the plane of its first two objectives. */
export function frontFigures(varied: VariedResults): PlannedFigure[] {
  const { design, replicates } = varied.manifest.experiment
  if (design.kind !== 'nsga2' || design.objectives.length < 2) return []
  const [first, second] = design.objectives
  const [x, y] = [first, second].map(({ outcome }) => varied.outcome(outcome))
  const axis = ({ label, unit }: typeof x, goal: 'min' | 'max') => ({
    title: fill(axisWords.goals[goal], { outcome: label }),
    unit: unitOf(unit).name,
  })
  const text = {
    title: words.front,
    x: axis(x, first.goal),
    y: axis(y, second.goal),
    n: replicates,
    count: chartWords.countAPoint,
    band: words.frontMarks,
  }
  const tried = individualsOf(varied.results, design)
    .map(meansOf)
    .filter((means) => means.every(Number.isFinite))
    .map(([across, up]) => ({ x: across, y: up }))
  return sectionsOf(varied, 'front').map((section) => {
    const points = section.rows.flatMap((row) => {
      const [across, up] = [estimateIn(row[first.outcome]), estimateIn(row[second.outcome])]
      const name = fill(words.point, { point: numberIn(row.point) })
      return across && up ? [{ name, x: across, y: up, membership: numberIn(row.membership) }] : []
    })
    const units = { x: x.unit, y: y.unit }
    return { chart: 'front', ...drawable(paretoFront, { text, units, points, tried }) }
  })
}
