import { level } from '../../../analysis/options.ts'
import { drawable } from '../../../chart/drawable.ts'
import { fill } from '../../../chart/fill.ts'
import { intervalRows } from '../../../chart/interval-rows.ts'
import { differenceUnit, unitOf } from '../../../chart/units.ts'
import { chartWords } from '../../../chart/words.ts'
import { differenceInterval } from '../../../measure/bootstrap/mean-interval.ts'
import type { Estimate } from '../../../measure/estimate.ts'
import { axisWords } from '../../words/charts.ts'
import { figureWords as words } from '../../words/figures.ts'
import type { VariedResults } from '../varied-results.ts'
import type { PlannedFigure } from './planned-figure.ts'

/** What each factor does alone: the outcome at its lowest and at its highest value less the outcome of the base. */
export function oneAtATimeFigures(varied: VariedResults): PlannedFigure[] {
  const { results, manifest } = varied
  const { design, commonRandomNumbers, replicates } = manifest.experiment
  const [base, ...moved] = results.points
  if (design.kind !== 'oat' || !base) return []
  return results.outcomes.map((outcome) => {
    const { label, unit: own } = varied.outcome(outcome)
    const unit = differenceUnit(own)
    const change = (name: string, end: 'low' | 'high'): Estimate | null => {
      const own = moved
        .filter(({ setting }) => setting[name] !== base.setting[name])
        .sort((p, q) => (end === 'low' ? 1 : -1) * (p.setting[name] - q.setting[name]))[0]
      if (!own || own.setting[name] < base.setting[name] !== (end === 'low')) return null
      const options = { seed: results.seed, level, paired: commonRandomNumbers }
      const difference = differenceInterval(base.figures[outcome], own.figures[outcome], options)
      return Number.isFinite(difference.estimate) ? difference : null
    }
    const text = {
      title: fill(words.oneAtATime, { outcome: label }),
      x: { title: words.differenceFromBase, unit: unitOf(unit).name },
      y: axisWords.factor,
      n: replicates,
      count: chartWords.countAPoint,
      band: chartWords.figureAndInterval,
    }
    const rows = results.factors.map(({ name }) => varied.factor(name).label)
    const series = (['low', 'high'] as const).map((end) => ({
      label: words.ends[end],
      estimates: results.factors.map(({ name }) => change(name, end)),
    }))
    const reference = { value: 0, label: words.base }
    return { chart: 'one-at-a-time', outcome, ...drawable(intervalRows, { text, unit, rows, series, reference }) }
  })
}
