import { level } from '../../../analysis/options.ts'
import { writeEstimate } from '../../../chart/estimate-text.ts'
import { writeBare, writeFigure } from '../../../chart/figure.ts'
import { fill } from '../../../chart/fill.ts'
import { differenceUnit } from '../../../chart/units.ts'
import { differenceInterval } from '../../../measure/bootstrap/mean-interval.ts'
import { fewestReplicates } from '../../../measure/direction.ts'
import type { Estimate } from '../../../measure/estimate.ts'
import type { Text } from '../../../spec/text.ts'
import { answerWords as words } from '../../words/answers.ts'
import { estimateIn, isKnown, numberIn, sectionsOf, wordsIn } from '../cells.ts'
import { criticalLine } from '../critical-line.ts'
import { within } from '../names.ts'
import type { VariedResults } from '../varied-results.ts'

/** What the outcome gains or loses from one end of a factor to the other, between alternatives, and where it crosses a bound. */
export function differenceFindings(varied: VariedResults): Text[] {
  const { outcomes } = varied.results
  return [
    ...outcomes.flatMap((outcome) => crossings(outcome, varied)),
    ...outcomes.flatMap((outcome) => ends(outcome, varied)),
    ...alternatives(varied),
    ...regrets(varied),
  ]
}

const directionOf = ({ distinguishable, estimate }: Estimate) =>
  distinguishable ? (estimate > 0 ? 'up' : 'down') : 'undecided'

/** From the lowest to the highest level of each factor of a grid, over all settings of the others. */
function ends(outcome: string, { results, manifest, ...names }: VariedResults): Text[] {
  const { design, commonRandomNumbers } = manifest.experiment
  if (design.kind !== 'grid') return []
  const { label, unit } = names.outcome(outcome)
  return results.factors.flatMap(({ name }) => {
    const values = results.points.map(({ setting }) => setting[name])
    const [low, high] = [Math.min(...values), Math.max(...values)]
    const figures = (value: number) =>
      results.points.filter(({ setting }) => setting[name] === value).flatMap((point) => point.figures[outcome])
    const fewest = Math.min(...[low, high].map((value) => figures(value).filter(Number.isFinite).length))
    const options = { seed: results.seed, level, paired: commonRandomNumbers }
    const change = differenceInterval(figures(low), figures(high), options)
    if (!isKnown(change) || low === high || fewest < fewestReplicates) return []
    const factor = names.factor(name)
    return fill(words.fromEndToEnd[directionOf(change)], {
      outcome: label,
      factor: within(factor.label),
      low: writeBare(low, factor.unit),
      high: writeFigure(high, factor.unit),
      change: writeEstimate(change, differenceUnit(unit)),
    })
  })
}

function crossings(outcome: string, varied: VariedResults): Text[] {
  const critical = criticalLine(outcome, varied)
  const [first, second] = varied.results.factors
  const known = (critical?.points ?? []).filter(({ x }) => isKnown(x))
  if (!critical || known.length === 0) return []
  const [x, y] = [varied.factor(first.name), varied.factor(second.name)]
  const { label, unit } = varied.outcome(outcome)
  // The ends of the line tell how it runs; the chart shows the rest.
  const shown = known.length > 1 ? [known[0], known[known.length - 1]] : known
  const places = shown.map((point) =>
    fill(words.crossingAt, {
      x: writeEstimate(point.x, x.unit),
      y: writeFigure(point.y, y.unit),
      second: within(y.label),
    }),
  )
  const where = { en: places.map(({ en }) => en).join(', '), zh: places.map(({ zh }) => zh).join('，') }
  return [
    fill(words.crosses, { outcome: label, level: writeFigure(critical.level, unit), factor: within(x.label), where }),
  ]
}

function alternatives(varied: VariedResults): Text[] {
  return sectionsOf(varied, 'compare').flatMap(({ rows, outcome = '' }) => {
    const { label, unit } = varied.outcome(outcome)
    const first = wordsIn(rows[0]?.alternative ?? '')
    return rows
      .flatMap((row) => {
        const difference = estimateIn(row.difference)
        return isKnown(difference) ? [{ alternative: wordsIn(row.alternative), difference }] : []
      })
      .sort((p, q) => Math.abs(q.difference.estimate) - Math.abs(p.difference.estimate))
      .map(({ alternative, difference }) =>
        fill(words.alternatives[directionOf(difference)], {
          alternative,
          first,
          outcome: label,
          change: writeEstimate(difference, differenceUnit(unit)),
        }),
      )
  })
}

/** So often the same alternative must have the least regret for it to be said. */
const firm = 0.95

function regrets(varied: VariedResults): Text[] {
  return sectionsOf(varied, 'regret').flatMap(({ rows, outcome = '' }) => {
    const { label, unit } = varied.outcome(outcome)
    return rows.flatMap((row) => {
      const [share, maximum] = [numberIn(row.minimaxShare), estimateIn(row.maximum)]
      if (!(share >= firm) || !isKnown(maximum)) return []
      const values = { alternative: wordsIn(row.alternative), outcome: label, share: writeFigure(share, 'share') }
      return fill(words.leastRegret, { ...values, regret: writeEstimate(maximum, differenceUnit(unit)) })
    })
  })
}
