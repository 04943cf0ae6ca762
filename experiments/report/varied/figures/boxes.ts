import { ofInterest } from '../../../analysis/interest.ts'
import { spreadOf } from '../../../analysis/point-means.ts'
import type { Section } from '../../../analysis/section.ts'
import { drawable } from '../../../chart/drawable.ts'
import { fill } from '../../../chart/fill.ts'
import { type PrimBoxes, primBoxes } from '../../../chart/prim-boxes.ts'
import { unitOf } from '../../../chart/units.ts'
import { chartWords } from '../../../chart/words.ts'
import { figureWords as words } from '../../words/figures.ts'
import { estimateIn, nameIn, numberIn, sectionOf } from '../cells.ts'
import type { VariedResults } from '../varied-results.ts'
import type { PlannedFigure } from './planned-figure.ts'
import { readEnd } from './read-end.ts'

/** The boxes of PRIM in the plane of the two factors whose ends chance would make most rarely. */
export function boxesFigure(section: Section, varied: VariedResults): PlannedFigure[] {
  const { results } = varied
  const { outcome = '' } = section
  const names = planeOf(section, varied)
  const measured = sectionOf(varied, 'prim', outcome)?.rows ?? []
  if (names.length < 2 || measured.length === 0) return []
  const means = results.points.map((point) => spreadOf(point, outcome).mean)
  const known = results.points.filter((_, i) => Number.isFinite(means[i]))
  const { cases } = ofInterest(means.filter(Number.isFinite))
  const factors = names.map((name) => varied.factor(name))
  const boxes = measured.flatMap((row): PrimBoxes['boxes'][number][] => {
    const [coverage, density] = [estimateIn(row.coverage), estimateIn(row.density)]
    const [x, y] = names.map((name) => endsOf(name, numberIn(row.box), section, varied))
    return coverage && density
      ? [{ label: fill(words.boxNumber, { box: numberIn(row.box) }), x, y, coverage, density }]
      : []
  })
  const axis = ({ label, unit }: (typeof factors)[number]) => ({ title: label, unit: unitOf(unit).name })
  const text = {
    title: fill(words.boxes, { outcome: varied.outcome(outcome).label }),
    x: axis(factors[0]),
    y: axis(factors[1]),
    n: known.length,
    count: chartWords.countPoints,
    band: words.frames,
  }
  const points = known.map(({ setting }, i) => ({ x: setting[names[0]], y: setting[names[1]], ofInterest: cases[i] }))
  const units = { x: factors[0].unit, y: factors[1].unit }
  return [{ chart: 'boxes', outcome, ...drawable(primBoxes, { text, units, points, boxes }) }]
}

/** Factors by the rarest of the ends of the first box; those that it leaves alone come last. */
function planeOf({ rows }: Section, { results }: VariedResults): string[] {
  const rarest = (name: string) =>
    Math.min(
      2,
      ...rows.filter(({ box, factor }) => box === 1 && nameIn(factor) === name).map(({ quasiP }) => numberIn(quasiP)),
    )
  return results.factors
    .map(({ name }) => name)
    .toSorted((a, b) => rarest(a) - rarest(b))
    .slice(0, 2)
}

function endsOf(name: string, box: number, { rows }: Section, { results }: VariedResults): [number, number] {
  const factor = results.factors.find((each) => each.name === name)
  const own = rows
    .filter((row) => row.box === box && nameIn(row.factor) === name)
    .map(({ end }) => readEnd(nameIn(end)))
  const end = (side: 'low' | 'high', whole: number) => own.find((each) => each.side === side)?.value ?? whole
  return [end('low', factor?.low ?? 0), end('high', factor?.high ?? 1)]
}
