import { quantileSorted } from 'simple-statistics'
import type { ParameterName } from '../../model/index.ts'
import { bootstrapInterval } from '../measure/bootstrap/bootstrap-interval.ts'
import { varianceOf } from '../measure/variance-of.ts'
import type { Design } from '../spec/design.ts'
import { splitFactor } from '../spec/set-factors.ts'
import { alternativesOf } from './alternatives.ts'
import { level } from './options.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'
import { posteriorWords } from './posterior-words.ts'

type Compare = Extract<Design, { kind: 'compare' }>

/** Whether alternatives are no choices of policy: one of them sets what the others draw from a posterior. */
export function isOfKnowledge(manifest: Results['manifest'], { alternatives }: Compare): boolean {
  const drawn = new Set(manifest?.experiment.posterior?.parameters.map((name) => splitFactor(name).name))
  return alternatives.some(({ parameters }) => Object.keys(parameters).some((name) => drawn.has(name as ParameterName)))
}

/**
 * How far single runs spread where one alternative sets what the others draw from a posterior: it shows chance alone, so
 * that the ratio of the spreads says what not knowing the parameters adds.
 */
export function spreadSections(results: Results, design: Compare): Section[] {
  const { outcomes, manifest, seed } = results
  if (!isOfKnowledge(manifest, design)) return []
  const { titles, figures } = alternativesOf(results, design)
  return outcomes.map((outcome) => {
    const runs = figures(outcome).map((scenarios) => scenarios.flat())
    return {
      name: 'spread',
      title: posteriorWords.spread,
      outcome,
      columns: [
        { name: 'alternative', title: words.alternative },
        { name: 'n', title: words.n },
        { name: 'q05', title: posteriorWords.q05 },
        { name: 'median', title: words.median },
        { name: 'q95', title: posteriorWords.q95 },
        { name: 'ratio', title: posteriorWords.spreadRatio },
      ],
      rows: titles.map((alternative, place) => ({
        alternative,
        ...quantilesOf(runs[place]),
        ratio: place === 0 ? null : spreadRatio(runs[0], runs[place], seed),
      })),
      notes: [posteriorWords.spreadPlain],
    }
  })
}

function quantilesOf(runs: readonly number[]) {
  const sorted = runs.filter(Number.isFinite).toSorted((a, b) => a - b)
  const at = (share: number) => (sorted.length > 0 ? quantileSorted(sorted, share) : Number.NaN)
  return { n: sorted.length, q05: at(0.05), median: at(0.5), q95: at(0.95) }
}

/** Standard deviation over that of the first, pair by pair where random numbers are shared. */
function spreadRatio(first: readonly number[], own: readonly number[], seed: number) {
  const pairs = own.flatMap((value, i) => (Number.isFinite(value) && Number.isFinite(first[i]) ? [i] : []))
  const deviation = (values: readonly number[], rows: Int32Array) =>
    Math.sqrt(varianceOf(Array.from(rows, (row) => values[pairs[row]])))
  return bootstrapInterval([pairs.length], (rows) => deviation(own, rows) / deviation(first, rows), { seed, level })
}
