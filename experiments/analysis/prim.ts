import type { Scenarios } from '../measure/scenario/box.ts'
import type { MeasuredBox } from '../measure/scenario/measured-box.ts'
import { primBoxes, primTrajectory } from '../measure/scenario/prim.ts'
import { figureText } from './figure-text.ts'
import { ofInterest } from './interest.ts'
import type { AnalysisOptions } from './options.ts'
import { spreadOf } from './point-means.ts'
import type { Results } from './results.ts'
import type { Section } from './section.ts'
import { words } from './words.ts'

/** Density that a box is to reach, and most boxes that are looked for. */
const leastDensity = 0.8
const mostBoxes = 3

/** PRIM: where in the space of the factors the outcome lies beyond a bound. */
export function primSections({ factors, points }: Results, outcome: string, { interest }: AnalysisOptions): Section[] {
  const known = points.flatMap((point) => {
    const { mean } = spreadOf(point, outcome)
    return Number.isFinite(mean) ? [{ position: factors.map(({ name }) => point.setting[name]), mean }] : []
  })
  const { side, bound, cases } = ofInterest(
    known.map(({ mean }) => mean),
    interest,
  )
  const scenarios: Scenarios = { points: known.map(({ position }) => position), ofInterest: cases }
  const count = cases.filter(Boolean).length
  const some = count > 0 && count < cases.length
  const dense = some ? primBoxes(scenarios, { leastDensity, most: mostBoxes }) : []
  const boxes = some && dense.length === 0 ? densest(primTrajectory(scenarios)) : dense
  const boxSection: Section = {
    name: 'prim',
    title: words.prim,
    outcome,
    columns: [
      { name: 'box', title: words.box },
      { name: 'coverage', title: words.coverage },
      { name: 'density', title: words.density },
      { name: 'mass', title: words.mass },
      { name: 'points', title: words.points },
    ],
    rows: boxes.map(({ coverage, density, mass, rows }, i) => {
      return { box: i + 1, coverage, density, mass, points: rows.length }
    }),
    notes: [
      words.interest(side, figureText(bound), count, cases.length),
      ...(some ? [] : [words.nothingOfInterest]),
      ...(some && dense.length === 0 ? [words.noBox] : []),
    ],
  }
  return [boxSection, ...(boxes.length > 0 ? [endsSection(boxes, factors, outcome)] : [])]
}

function endsSection(boxes: readonly MeasuredBox[], factors: Results['factors'], outcome: string): Section {
  return {
    name: 'prim-ends',
    title: words.primEnds,
    outcome,
    columns: [
      { name: 'box', title: words.box },
      { name: 'factor', title: words.factor },
      { name: 'end', title: words.end },
      { name: 'quasiP', title: words.quasiP },
    ],
    rows: boxes.flatMap(({ restrictions }, i) =>
      restrictions.map(({ factor, side, value, quasiP }) => ({
        box: i + 1,
        factor: factors[factor].name,
        end: `${side === 'low' ? '≥' : '≤'} ${figureText(value)}`,
        quasiP,
      })),
    ),
    notes: [],
  }
}

function densest(trajectory: readonly MeasuredBox[]): MeasuredBox[] {
  return trajectory
    .toSorted((p, q) => q.density.estimate - p.density.estimate || q.coverage.estimate - p.coverage.estimate)
    .slice(0, 1)
}
