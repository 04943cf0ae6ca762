import { groupBy } from '../../../analysis/group-by.ts'
import { level } from '../../../analysis/options.ts'
import { drawable } from '../../../chart/drawable.ts'
import { writeFigure } from '../../../chart/figure.ts'
import { fill } from '../../../chart/fill.ts'
import { phaseDiagram } from '../../../chart/phase-diagram.ts'
import { unitOf } from '../../../chart/units.ts'
import { chartWords } from '../../../chart/words.ts'
import { meanInterval } from '../../../measure/bootstrap/mean-interval.ts'
import { figureWords as words } from '../../words/figures.ts'
import { criticalLine } from '../critical-line.ts'
import { ofSize, sizesOf } from '../of-size.ts'
import type { VariedResults } from '../varied-results.ts'
import type { PlannedFigure } from './planned-figure.ts'

const sizeWords = { at: { en: '{outcome}, {firms} firms', zh: '{outcome}（{firms} 家企业）' } }

/** A phase diagram for each size of the economy, of a grid over two factors and the number of firms. */
export function phaseBySizeFigures(varied: VariedResults): PlannedFigure[] {
  const sizes = sizesOf(varied)
  return varied.results.outcomes.flatMap((outcome) => sizes.flatMap((firms) => figureOf(outcome, firms, varied)))
}

function figureOf(outcome: string, firms: number, whole: VariedResults): PlannedFigure[] {
  const varied = ofSize(whole, firms)
  const { results, manifest } = varied
  const [first, second] = results.factors
  const [x, y, z] = [varied.factor(first.name), varied.factor(second.name), varied.outcome(outcome)]
  const points = results.points.flatMap(({ setting, figures }) => {
    const mean = meanInterval(figures[outcome], { seed: results.seed, level })
    return Number.isFinite(mean.estimate) ? [{ x: setting[first.name], y: setting[second.name], outcome: mean }] : []
  })
  // A size that was not run has no plane to show.
  if (groupBy(points, (point) => point.x).size < 2) return []
  const critical = criticalLine(outcome, varied)
  const label = fill(sizeWords.at, { outcome: z.label, firms })
  const table = {
    text: {
      title: fill(words.phase, { outcome: label }),
      x: { title: x.label, unit: unitOf(x.unit).name },
      y: { title: y.label, unit: unitOf(y.unit).name },
      colour: { title: words.mean, unit: unitOf(z.unit).name },
      n: manifest.experiment.replicates,
      count: chartWords.countAPoint,
      band: critical ? fill(words.critical, { level: writeFigure(critical.level, z.unit) }) : words.colour,
    },
    units: { x: x.unit, y: y.unit, colour: z.unit },
    points,
    critical,
  }
  return [{ chart: `phase-${firms}-firms`, outcome, ...drawable(phaseDiagram, table) }]
}
