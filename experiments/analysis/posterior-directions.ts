import type { PosteriorDraws } from '../design/calibrate/posterior.ts'
import { posteriorDirections } from '../measure/calibration/posterior-directions.ts'
import type { PosteriorOptions } from '../measure/calibration/posterior-summary.ts'
import { varianceOf } from '../measure/variance-of.ts'
import type { Factor } from '../spec/factor.ts'
import { priorValues } from './prior-values.ts'
import type { Section } from './section.ts'
import { posteriorWords } from './posterior-words.ts'

/** Loadings that are told of a direction; the others hardly turn it. */
const leastLoading = 0.3

/** Which combinations of parameters the data pin, and along which parameters may move together unseen. */
export function directionsSection(
  factors: readonly Factor[],
  { points, weights }: PosteriorDraws,
  options: PosteriorOptions,
): Section {
  const spreads = factors.map((factor) => Math.sqrt(varianceOf(priorValues(factor))))
  const draws = points.map((point) => factors.map(({ name }, j) => point[name] / spreads[j]))
  const directions = posteriorDirections(draws, weights, options)
  return {
    name: 'posterior-directions',
    title: posteriorWords.directions,
    columns: [
      { name: 'direction', title: posteriorWords.direction },
      { name: 'composition', title: posteriorWords.composition },
      { name: 'contraction', title: posteriorWords.contraction },
      { name: 'pinned', title: posteriorWords.pinned },
    ],
    rows: directions.map(({ loadings, contraction, pinned }, place) => ({
      direction: place + 1,
      composition: compositionOf(loadings, factors),
      contraction,
      pinned,
    })),
    notes: [posteriorWords.directionsPlain(directions.filter(({ pinned }) => pinned).length, directions.length)],
  }
}

/** The largest loadings first, with signs: `0.91 buildSpeed − 0.38 computeGrowthStart`. */
function compositionOf(loadings: readonly number[], factors: readonly Factor[]): string {
  const told = factors
    .map(({ name }, j) => ({ name, loading: loadings[j] }))
    .filter(({ loading }) => Math.abs(loading) >= leastLoading)
    .toSorted((a, b) => Math.abs(b.loading) - Math.abs(a.loading))
  return told
    .map(({ name, loading }, place) => {
      const size = `${Math.abs(loading).toFixed(2)} ${name}`
      return place === 0 ? size : `${loading < 0 ? '−' : '+'} ${size}`
    })
    .join(' ')
}
