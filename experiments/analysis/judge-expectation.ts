import { judge } from '../measure/expect/judge.ts'
import type { Verdict } from '../measure/expect/verdict.ts'
import type { Design } from '../spec/design.ts'
import type { Expectation, Where } from '../spec/expectation.ts'
import { isFreeChannel } from '../spec/push-factors.ts'
import { figureText } from './figure-text.ts'
import { groupBy } from './group-by.ts'
import { spreadOf } from './point-means.ts'
import type { PointRuns } from './results.ts'

/** The figures that a prediction is judged by at one place, one a replicate or scenario. */
export interface Place {
  name: string
  figures: number[]
}

export interface JudgeContext {
  design: Design | undefined
  /** Seed of the resamples. */
  seed: number
  /** Whether replicate r is the same draw of chance at each point. */
  paired: boolean
}

export interface JudgedExpectation {
  verdict: Verdict
  /** All places, in their order; `verdict.at` counts them. */
  places: Place[]
}

/** What runs say of one expectation. Several places are judged together: see measure/expect/rule.ts. */
export function judgeExpectation(
  expectation: Expectation,
  points: readonly PointRuns[],
  { design, ...options }: JudgeContext,
): JudgedExpectation {
  const { prediction, interval: level } = expectation
  const places = placesOf(expectation, points, design)
  const figures = places.map((place) => place.figures)
  const verdict = judge(prediction, figures, { ...options, level })
  return { verdict: expectation.contrast ? { ...verdict, of: 'contrast' } : verdict, places }
}

/** The places of a prediction with their figures, in the order in which `judge` takes them. */
export function placesOf(expectation: Expectation, points: readonly PointRuns[], design: Design | undefined): Place[] {
  const { outcome, prediction, where, contrast } = expectation
  // A measure over several runs stands at some points alone.
  const about = points.filter((point) => matches(point, where) && point.figures[outcome].length > 0)
  if (contrast) return [{ name: '', figures: contrastOf(expectation, about, design) }]
  switch (prediction.kind) {
    case 'monotone':
    case 'optimum':
      return byLevel(about, prediction.factor, outcome, design)
    case 'below': {
      const chain = [outcome, ...prediction.outcomes]
      return prediction.outcomes.flatMap((next, i) =>
        about.map((point) => ({
          name: `${next} - ${chain[i]}`,
          figures: point.figures[next].map((value, r) => value - point.figures[chain[i]][r]),
        })),
      )
    }
    default:
      return design?.kind === 'compare'
        ? byAlternative(about, design, outcome)
        : about.map((point) => ({ name: settingText(point.setting), figures: point.figures[outcome] }))
  }
}

const settingText = (setting: PointRuns['setting']): string =>
  Object.entries(setting)
    .filter(([name, value]) => !isFreeChannel(name, value))
    .map(([name, value]) => `${name} = ${figureText(value)}`)
    .join(', ')

/** Weighted sum over places, one a replicate (or scenario, of which there are several). */
function contrastOf(
  { contrast = [], outcome }: Expectation,
  points: readonly PointRuns[],
  design: Design | undefined,
): number[] {
  const terms = contrast.map(({ weight, at }) => {
    const own = points.filter((point) => matches(point, at))
    return { weight, figures: unitsOf(own, outcome, design) }
  })
  const units = Math.min(...terms.map(({ figures }) => figures.length))
  return Array.from({ length: units }, (_, unit) =>
    terms.reduce((sum, { weight, figures }) => sum + weight * figures[unit], 0),
  )
}

/**
 * The figures of one place, one a unit that is drawn at random: the scenarios of a comparison, where it has several,
 * each with its mean over replicates; else the replicates, each with its mean over points.
 */
function unitsOf(points: readonly PointRuns[], outcome: string, design: Design | undefined): number[] {
  if (design?.kind === 'compare' && points.length > 1) return points.map((point) => spreadOf(point, outcome).mean)
  const replicates = Math.max(0, ...points.map(({ figures }) => figures[outcome].length))
  return Array.from(
    { length: replicates },
    (_, r) => points.reduce((sum, { figures }) => sum + (figures[outcome][r] ?? Number.NaN), 0) / points.length,
  )
}

function byLevel(points: readonly PointRuns[], factor: string, outcome: string, design: Design | undefined): Place[] {
  const levels = [...groupBy(points, ({ setting }) => setting[factor])].sort(([a], [b]) => a - b)
  return levels.map(([value, own]) => ({
    name: factor === 'alternative' ? alternativeName(value, design) : `${factor} = ${figureText(value)}`,
    figures: own.flatMap((point) => point.figures[outcome]),
  }))
}

/** Scenarios are what is uncertain about an alternative: each counts with its mean over replicates. */
function byAlternative(points: readonly PointRuns[], design: Design & { kind: 'compare' }, outcome: string): Place[] {
  const own = [...groupBy(points, ({ setting }) => setting.alternative)].sort(([a], [b]) => a - b)
  return own.map(([place, scenarios]) => ({
    name: alternativeName(place, design),
    figures: unitsOf(scenarios, outcome, design),
  }))
}

const alternativeName = (place: number, design: Design | undefined): string =>
  design?.kind === 'compare' ? design.alternatives[place].name : String(place)

/** Settings come from sums of steps, so that the last bits may differ from what was written. */
export function matches({ setting }: Pick<PointRuns, 'setting'>, where: Where): boolean {
  return Object.entries(where).every(
    ([name, value]) => Math.abs(setting[name] - value) <= 1e-9 * Math.max(1, Math.abs(value)),
  )
}
