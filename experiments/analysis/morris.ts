import { positionOf } from '../design/unit-cube.ts'
import { morrisMeasures } from '../measure/sensitivity/morris-measures.ts'
import { noiseOf } from './noise.ts'
import { level } from './options.ts'
import { meansByNumber } from './point-means.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'

/** Elementary effects of one outcome. Of a sweep cut short, whole trajectories count. */
export function morrisSections(results: Results, outcome: string): Section[] {
  const { factors, points, seed } = results
  const { errorVariance, section, note } = noiseOf(results, outcome)
  const means = meansByNumber(results, outcome)
  const settings = new Map(points.map(({ point, setting }) => [point, setting]))
  const rows = factors.length + 1
  const whole = Array.from({ length: Math.floor(means.length / rows) }, (_, trajectory) =>
    Array.from({ length: rows }, (_, row) => trajectory * rows + row),
  ).filter((trajectory) => trajectory.every((point) => settings.has(point)))
  const kept = whole.flat()
  const positions = kept.map((point) => positionOf(factors, settings.get(point) ?? {}))
  const measures = morrisMeasures(
    positions,
    kept.map((point) => means[point]),
    factors.length,
    { seed, level, errorVariance },
  )
  const main: Section = {
    name: 'morris',
    title: words.morris,
    outcome,
    columns: [
      { name: 'factor', title: words.factor },
      { name: 'muStar', title: words.muStar },
      { name: 'mu', title: words.mu },
      { name: 'sigma', title: words.sigma },
      { name: 'noiseFloor', title: words.noiseFloor },
      { name: 'n', title: words.effects },
    ],
    rows: measures.map(({ muStar, mu, sigma, noiseFloor, n }, j) => ({
      factor: factors[j].name,
      muStar,
      mu,
      sigma,
      noiseFloor,
      n,
    })),
    notes: [words.morrisPlain, note],
  }
  return [main, ...section]
}
