import { groupBy } from '../../../analysis/group-by.ts'
import { level } from '../../../analysis/options.ts'
import { againstFactor } from '../../../chart/against-factor.ts'
import { bandOverTime } from '../../../chart/band-over-time.ts'
import { drawable } from '../../../chart/drawable.ts'
import { writeFigure } from '../../../chart/figure.ts'
import { fill } from '../../../chart/fill.ts'
import { phaseDiagram } from '../../../chart/phase-diagram.ts'
import { unitOf } from '../../../chart/units.ts'
import { chartWords } from '../../../chart/words.ts'
import { meanInterval } from '../../../measure/bootstrap/mean-interval.ts'
import type { DesignKind } from '../../../spec/design.ts'
import { figureWords as words } from '../../words/figures.ts'
import { criticalLine } from '../critical-line.ts'
import { phaseBySizeFigures } from './phase-by-size.ts'
import type { OutcomePaths } from '../read-paths.ts'
import type { VariedResults } from '../varied-results.ts'
import { within } from '../names.ts'
import type { PlannedFigure } from './planned-figure.ts'

/** Designs whose points stand for the factors alone. */
const sweeps: readonly DesignKind[] = ['grid', 'list', 'random', 'lhs', 'sobol', 'adaptive']

/** More lines than this cannot be told apart. */
const mostLines = 5

/** Outcomes over the factors themselves: a line over one, a phase diagram over two, means over the rest beyond that. */
export function sweepFigures(varied: VariedResults): PlannedFigure[] {
  const { factors, outcomes } = varied.results
  const { kind } = varied.manifest.experiment.design
  const swept = sweeps.includes(kind)
  const flat = factors.length === 2 && swept
  return [
    ...(flat ? outcomes.map((outcome) => phaseFigure(outcome, varied)) : phaseBySizeFigures(varied)),
    ...(kind === 'grid' || (swept && factors.length === 1)
      ? outcomes.flatMap((outcome) => factors.map(({ name }) => lineFigure(outcome, name, varied)))
      : []),
    ...(kind === 'grid' ? varied.paths.map((paths) => timeFigure(paths, varied)) : []),
  ]
}

const countOf = ({ manifest: { experiment } }: VariedResults) => ({
  n: experiment.replicates,
  count: chartWords.countAPoint,
})

/** One line for each level of the other factor while these are few; else the mean over all other settings. */
function lineFigure(outcome: string, factor: string, varied: VariedResults): PlannedFigure {
  const { results, manifest } = varied
  const { label, unit } = varied.outcome(outcome)
  const over = varied.factor(factor)
  const others = results.factors.filter(({ name }) => name !== factor)
  const [other] = others
  const split = others.length === 1 && (other.levels ?? []).length <= mostLines && (other.levels ?? []).length > 1
  const lines = split
    ? [...groupBy(results.points, ({ setting }) => setting[other.name])].sort(([a], [b]) => a - b)
    : [[0, results.points] as const]
  const series = lines.map(([value, points]) => ({
    label: split ? writeFigure(value, varied.factor(other.name).unit) : label,
    points: [...groupBy(points, ({ setting }) => setting[factor])]
      .sort(([a], [b]) => a - b)
      .map(([x, own]) => ({
        x,
        estimate: meanInterval(
          own.flatMap(({ figures }) => figures[outcome]),
          { seed: results.seed, level },
        ),
      }))
      .filter(({ estimate }) => Number.isFinite(estimate.estimate)),
  }))
  const pooled = others.length > 0 && !split
  const text = {
    title: fill(words.against, { outcome: label, factor: within(over.label) }),
    x: { title: over.label, unit: unitOf(over.unit).name },
    y: { title: words.mean, unit: unitOf(unit).name },
    ...(pooled ? { n: manifest.counts.done, count: chartWords.countRuns } : countOf(varied)),
    band: pooled
      ? words.meanOverOthers
      : manifest.experiment.replicates > 1
        ? chartWords.meanAndInterval
        : chartWords.noInterval,
  }
  const by = split ? { by: varied.factor(other.name).label } : {}
  const table = { text, unit, factorUnit: over.unit, ...by, series }
  // Over one factor the outcome tells the charts apart; over more the factor has to.
  return { chart: others.length === 0 ? 'line' : `line-${factor}`, outcome, ...drawable(againstFactor, table) }
}

function phaseFigure(outcome: string, varied: VariedResults): PlannedFigure {
  const { results } = varied
  const [first, second] = results.factors
  const [x, y, z] = [varied.factor(first.name), varied.factor(second.name), varied.outcome(outcome)]
  const points = results.points.flatMap(({ setting, figures }) => {
    const mean = meanInterval(figures[outcome], { seed: results.seed, level })
    return Number.isFinite(mean.estimate) ? [{ x: setting[first.name], y: setting[second.name], outcome: mean }] : []
  })
  const critical = criticalLine(outcome, varied)
  const text = {
    title: fill(words.phase, { outcome: z.label }),
    x: { title: x.label, unit: unitOf(x.unit).name },
    y: { title: y.label, unit: unitOf(y.unit).name },
    colour: { title: words.mean, unit: unitOf(z.unit).name },
    ...countOf(varied),
    band: critical ? fill(words.critical, { level: writeFigure(critical.level, z.unit) }) : words.colour,
  }
  const units = { x: x.unit, y: y.unit, colour: z.unit }
  return { chart: 'phase', outcome, ...drawable(phaseDiagram, { text, units, points, critical }) }
}

function timeFigure({ outcome, bands }: OutcomePaths, varied: VariedResults): PlannedFigure {
  const { points, factors } = varied.results
  const { label, unit } = varied.outcome(outcome)
  const over = varied.factor(factors[0].name)
  const series = bands.map((band) => {
    const value = points.find(({ point }) => point === band.place)?.setting[factors[0].name] ?? Number.NaN
    return {
      label: fill(chartWords.levelOf, { factor: over.label, value: writeFigure(value, over.unit) }),
      points: band.points,
    }
  })
  const text = {
    title: fill(words.overTime, { outcome: label }),
    x: chartWords.year,
    y: { title: words.median, unit: unitOf(unit).name },
    ...countOf(varied),
    band: chartWords.medianAndBand,
  }
  return { chart: 'time', outcome, ...drawable(bandOverTime, { text, unit, series }) }
}
