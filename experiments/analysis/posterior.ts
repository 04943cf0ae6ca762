import { type PosteriorDraws, posterior } from '../design/calibrate/posterior.ts'
import type { PointResult } from '../design/point.ts'
import { meanInterval } from '../measure/bootstrap/mean-interval.ts'
import { effectiveDraws, posteriorSummary } from '../measure/calibration/posterior-summary.ts'
import type { Design } from '../spec/design.ts'
import type { Factor } from '../spec/factor.ts'
import type { Text } from '../spec/text.ts'
import { level } from './options.ts'
import { directionsSection } from './posterior-directions.ts'
import { spreadOf } from './point-means.ts'
import { priorValues } from './prior-values.ts'
import { priorsOf } from './priors.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'
import { posteriorWords } from './posterior-words.ts'

type Calibrate = Extract<Design, { kind: 'calibrate' }>

/** What a calibration leaves of the parameters, which of them the data do not pin, and how near the runs came. */
export function posteriorSections(results: Results, design: Calibrate): Section[] {
  return [...(results.points.length >= design.points ? parameters(results, design) : []), ...targets(results, design)]
}

/** Weighted settings of the factors as the targets leave them. */
export const posteriorOf = (results: Results, design: Calibrate): PosteriorDraws =>
  posterior(priorsOf(results).factors, design, pointResults(results, design), results.seed)

function parameters(results: Results, design: Calibrate): Section[] {
  const { seed } = results
  const { factors, known } = priorsOf(results)
  const drawn = posteriorOf(results, design)
  const own: Section = {
    name: 'posterior',
    title: posteriorWords.posterior,
    columns: [
      { name: 'factor', title: words.factor },
      { name: 'mean', title: words.mean },
      { name: 'sd', title: words.sd },
      { name: 'q05', title: posteriorWords.q05 },
      { name: 'median', title: words.median },
      { name: 'q95', title: posteriorWords.q95 },
      { name: 'contraction', title: posteriorWords.contraction },
      { name: 'pinned', title: posteriorWords.pinned },
      { name: 'end', title: posteriorWords.pressedTo },
    ],
    rows: factors.map((factor) => {
      const values = drawn.points.map((point) => point[factor.name])
      const summary = posteriorSummary(values, drawn.weights, priorValues(factor), { seed, level })
      return { factor: factor.name, ...summary, end: pressedTo(factor, summary.median) }
    }),
    notes: [
      posteriorWords.posteriorPlain(Math.round(effectiveDraws(drawn.weights))),
      ...(known ? [] : [posteriorWords.priorUnknown]),
    ],
  }
  return [own, directionsSection(factors, drawn, { seed, level })]
}

/** Share of the prior at either end in which the median of the posterior says that the range is too short. */
const outermost = 0.1

/** The end of the range to which the data press a parameter: they may ask for more than was tried. */
function pressedTo({ quantile }: Factor, median: number): Text | null {
  if (median < quantile(outermost)) return posteriorWords.lowEnd
  return median > quantile(1 - outermost) ? posteriorWords.highEnd : null
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
      title: posteriorWords.targets,
      columns: [
        { name: 'outcome', title: words.outcome },
        { name: 'fact', title: posteriorWords.fact },
        { name: 'target', title: posteriorWords.target },
        { name: 'error', title: posteriorWords.error },
        { name: 'mean', title: words.mean },
        { name: 'distance', title: posteriorWords.distance },
      ],
      rows: targets.map(({ outcome, value, error, fact }, i) => ({
        outcome,
        fact: fact ?? null,
        target: value,
        error,
        mean: meanInterval(figures[outcome], { seed, level }),
        distance: distances[nearest][i],
      })),
      notes: [posteriorWords.targetsPlain(point)],
    },
  ]
}
