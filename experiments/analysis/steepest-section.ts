import { meanOf } from '../measure/mean-of.ts'
import { bootstrapInterval } from '../measure/bootstrap/bootstrap-interval.ts'
import { positionOf } from '../design/unit-cube.ts'
import { level } from './options.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { steepest } from './steepest.ts'
import { words } from './words.ts'

/** Each resample fits at every point. */
const resamples = 300

/** Where an outcome changes fastest over the factors, and how fast. */
export function steepestSection({ factors, points, seed }: Results, outcome: string): Section {
  const known = points
    .map((point) => ({ ...point, values: point.figures[outcome].filter(Number.isFinite) }))
    .filter(({ values }) => values.length > 0)
  const positions = known.map(({ setting }) => positionOf(factors, setting))
  const all = known.flatMap(({ values }) => values)
  const strata = known.map(({ values }) => values.length)
  const found = (rows: Int32Array) => {
    let start = 0
    const means = strata.map((size) => meanOf(Array.from(rows.subarray(start, (start += size)), (row) => all[row])))
    return steepest(positions, means)
  }
  const interval = (pick: (each: ReturnType<typeof found>) => number) =>
    bootstrapInterval(strata, (rows) => pick(found(rows)), { seed, level, resamples })
  return {
    name: 'steepest',
    title: words.steepest,
    outcome,
    columns: [
      ...factors.map(({ name }) => ({ name: `set:${name}`, title: { en: name, zh: name } })),
      { name: 'slope', title: words.slope },
    ],
    rows:
      known.length < 2
        ? []
        : [
            {
              ...Object.fromEntries(
                factors.map(({ name }) => [`set:${name}`, interval(({ at }) => known[at].setting[name])]),
              ),
              slope: interval(({ slope }) => slope),
            },
          ],
    notes: [words.steepestPlain],
  }
}
