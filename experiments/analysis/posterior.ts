import { posterior } from '../design/calibrate/posterior.ts'
import type { PointResult } from '../design/point.ts'
import { meanInterval } from '../measure/bootstrap/mean-interval.ts'
import { effectiveDraws, posteriorSummary } from '../measure/calibration/posterior-summary.ts'
import type { Design } from '../spec/design.ts'
import { level } from './options.ts'
import { spreadOf } from './point-means.ts'
import { priorsOf } from './priors.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'

type Calibrate = Extract<Design, { kind: 'calibrate' }>

/** Values that stand for the distribution of a parameter before the data. */
const priorValues = 1000

/** What a calibration leaves of the parameters, which of them the data do not pin, and how near the runs came. */
export function posteriorSections(results: Results, design: Calibrate): Section[] {
  return [...(results.points.length >= design.points ? [parameters(results, design)] : []), ...targets(results, design)]
}

function parameters(results: Results, design: Calibrate): Section {
  const { seed } = results
  const { factors, known } = priorsOf(results)
  const drawn = posterior(factors, design, pointResults(results, design), seed)
  return {
    name: 'posterior',
    title: words.posterior,
    columns: [
      { name: 'factor', title: words.factor },
      { name: 'mean', title: words.mean },
      { name: 'sd', title: words.sd },
      { name: 'q05', title: words.q05 },
      { name: 'median', title: words.median },
      { name: 'q95', title: words.q95 },
      { name: 'contraction', title: words.contraction },
      { name: 'pinned', title: words.pinned },
    ],
    rows: factors.map(({ name, quantile }) => {
      const values = drawn.points.map((point) => point[name])
      const prior = Array.from({ length: priorValues }, (_, i) => quantile((i + 0.5) / priorValues))
      return { factor: name, ...posteriorSummary(values, drawn.weights, prior, { seed, level }) }
    }),
    notes: [words.posteriorPlain(Math.round(effectiveDraws(drawn.weights))), ...(known ? [] : [words.priorUnknown])],
  }
}

function pointResults({ points }: Results, { targets }: Calibrate): PointResult[] {
  return points.map((point) => {
    const spreads = targets.map(({ outcome }) => [outcome, spreadOf(point, outcome)] as const)
    return {
      point: point.setting,
      outcomes: Object.fromEntries(spreads.map(([name, { mean }]) => [name, mean])),
      spread: Object.fromEntries(spreads.map(([name, { sd }]) => [name, sd])),
      replicates: Math.max(...spreads.map(([, { n }]) => n)),
    }
  })
}

function targets({ points, seed }: Results, { targets }: Calibrate): Section[] {
  const distances = points.map((point) =>
    targets.map(({ outcome, value, error }) => (spreadOf(point, outcome).mean - value) / error),
  )
  const norms = distances.map((each) => Math.hypot(...each))
  const nearest = norms.reduce((best, norm, i) => (norm < (norms[best] ?? Infinity) ? i : best), -1)
  if (nearest < 0) return []
  const { point, figures } = points[nearest]
  return [
    {
      name: 'targets',
      title: words.targets,
      columns: [
        { name: 'outcome', title: words.outcome },
        { name: 'target', title: words.target },
        { name: 'error', title: words.error },
        { name: 'mean', title: words.mean },
        { name: 'distance', title: words.distance },
      ],
      rows: targets.map(({ outcome, value, error }, i) => ({
        outcome,
        target: value,
        error,
        mean: meanInterval(figures[outcome], { seed, level }),
        distance: distances[nearest][i],
      })),
      notes: [words.targetsPlain(point)],
    },
  ]
}
