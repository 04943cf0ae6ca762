import { judge } from '../measure/expect/judge.ts'
import type { Alternative } from '../spec/design.ts'
import type { Expectation, Prediction } from '../spec/expectation.ts'
import { groupBy } from './group-by.ts'
import { figureText } from './figure-text.ts'
import { spreadOf } from './point-means.ts'
import type { PointRuns, Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'

/** What the runs say of what the experiment expects; no section where it expects nothing. */
export function verdictSections(results: Results): Section[] {
  const expect = results.manifest?.experiment.expect ?? []
  if (expect.length === 0) return []
  return [
    {
      name: 'verdicts',
      title: words.verdicts,
      columns: [
        { name: 'expected', title: words.expected },
        { name: 'verdict', title: words.verdict },
        { name: 'of', title: words.decidedBy },
        { name: 'interval', title: words.mean },
        { name: 'where', title: words.where },
      ],
      rows: expect.map((each) => verdictRow(each, results)),
      notes: [],
    },
  ]
}

function verdictRow(expectation: Expectation, results: Results): Section['rows'][number] {
  const { outcome, prediction, interval: level, where } = expectation
  const paired = results.manifest?.experiment.commonRandomNumbers ?? false
  const about = results.points.filter((point) => matches(point, where))
  const design = results.manifest?.experiment.design
  const places =
    prediction.kind === 'monotone'
      ? byLevel(about, prediction.factor, outcome)
      : design?.kind === 'compare'
        ? byAlternative(about, design.alternatives, outcome)
        : about.map((point) => ofPoint(point, outcome))
  const figures = places.map((place) => place.figures)
  const { ruling, of, at, interval } = judge(prediction, figures, { seed: results.seed, level, paired })
  const { estimate, low, high, distinguishable } = interval
  return {
    expected: `${outcome} ${predictionText(prediction)}`,
    verdict: words.rulings[ruling],
    of: words.carriedBy[of],
    interval: { estimate, low, high, distinguishable },
    where: of === 'trend' ? null : (places[at]?.name ?? null),
  }
}

interface Place {
  name: string
  figures: number[]
}

const ofPoint = (point: PointRuns, outcome: string): Place => ({
  name: Object.entries(point.setting)
    .map(([name, value]) => `${name} = ${figureText(value)}`)
    .join(', '),
  figures: point.figures[outcome],
})

function byLevel(points: readonly PointRuns[], factor: string, outcome: string): Place[] {
  const levels = [...groupBy(points, ({ setting }) => setting[factor])].sort(([a], [b]) => a - b)
  return levels.map(([value, own]) => ({
    name: `${factor} = ${figureText(value)}`,
    figures: own.flatMap((point) => point.figures[outcome]),
  }))
}

/** Scenarios are what is uncertain about an alternative: each counts with its mean over replicates. */
function byAlternative(points: readonly PointRuns[], alternatives: readonly Alternative[], outcome: string): Place[] {
  const own = [...groupBy(points, ({ setting }) => setting.alternative)].sort(([a], [b]) => a - b)
  return own.map(([place, scenarios]) => ({
    name: alternatives[place].name,
    figures: scenarios.map((point) => spreadOf(point, outcome).mean),
  }))
}

/** Settings come from sums of steps, so that the last bits may differ from what was written. */
function matches({ setting }: PointRuns, where: Expectation['where']): boolean {
  return Object.entries(where).every(
    ([name, value]) => Math.abs(setting[name] - value) <= 1e-9 * Math.max(1, Math.abs(value)),
  )
}

function predictionText(prediction: Prediction): string {
  switch (prediction.kind) {
    case 'gt':
      return `> ${figureText(prediction.than)}`
    case 'lt':
      return `< ${figureText(prediction.than)}`
    case 'within':
      return `∈ [${figureText(prediction.low)}, ${figureText(prediction.high)}]`
    case 'monotone':
      return `${prediction.direction === 'increasing' ? '↗' : '↘'} ${prediction.factor}`
  }
}
