import type { Section, Value } from '../../section.ts'
import { words as shared } from '../../words.ts'
import { kitWords } from '../kit-words.ts'
import type { FactsAnswer, PointFacts } from './facts-kit.ts'
import { runFacts } from './run-facts.ts'
import { factsWords as words } from './words.ts'

/** Points that are shown; all are in the figures. */
const pointsShown = 6

/** Tables of the facts kit, point by point. */
export function factsSections({ points, missing }: FactsAnswer): Section[] {
  const shown = points.slice(0, pointsShown)
  const pointColumn = points.length > 1 ? [{ name: 'point', title: shared.point }] : []
  const rowsOf = (of: (point: PointFacts) => Record<string, Value>[]) =>
    shown.flatMap((point) => of(point).map((row) => ({ point: point.point, ...row })))
  const measures = ['n', 'gini', 'theil', 'herfindahl', 'palma', 'wolfson', 'hill'] as const
  const sections: Section[] = [
    {
      name: 'facts',
      title: words.title,
      columns: [
        ...pointColumn,
        { name: 'fact', title: words.fact },
        { name: 'figure', title: words.figure },
        { name: 'n', title: shared.n },
      ],
      rows: rowsOf(({ facts }) =>
        facts.map(({ name, figure }) => ({
          fact: runFacts.find((each) => each.name === name)?.title ?? name,
          figure,
          n: figure.n,
        })),
      ),
      notes: [
        words.note,
        ...(missing.length > 0 ? [kitWords.missingColumns(missing)] : []),
        ...(points.length > shown.length ? [shared.tooManyPoints(points.length, shown.length)] : []),
      ],
    },
    {
      name: 'facts-growth',
      title: words.growthTitle,
      columns: [
        ...pointColumn,
        { name: 'outcome', title: shared.outcome },
        { name: 'n', title: shared.n },
        { name: 'shape', title: words.shape },
        { name: 'hill', title: words.hillGrowth },
      ],
      rows: rowsOf(({ growth }) => growth.map(({ outcome, n, fit, hill }) => ({ outcome, n, shape: fit.shape, hill }))),
      notes: [words.growthNote],
    },
    {
      name: 'facts-distribution',
      title: words.distributionTitle,
      columns: [
        ...pointColumn,
        { name: 'outcome', title: shared.outcome },
        ...measures.map((name) => ({ name, title: name === 'n' ? shared.n : words.measures[name] })),
      ],
      rows: rowsOf(({ distributions }) => distributions.map((each) => ({ ...each }))),
      notes: [words.distributionNote],
    },
  ]
  return sections.filter(({ rows }) => rows.length > 0)
}
