import type { Section } from '../../../analysis/section.ts'
import { drawable } from '../../../chart/drawable.ts'
import { intervalRows } from '../../../chart/interval-rows.ts'
import { morrisPlane } from '../../../chart/morris-plane.ts'
import { differenceUnit, unitOf } from '../../../chart/units.ts'
import { chartWords } from '../../../chart/words.ts'
import { fill } from '../../../chart/fill.ts'
import { estimateOf } from '../../../measure/estimate.ts'
import type { Text } from '../../../spec/text.ts'
import { axisWords } from '../../words/charts.ts'
import { figureWords as words } from '../../words/figures.ts'
import { estimateIn, nameIn, numberIn, sectionOf, sectionsOf } from '../cells.ts'
import type { VariedResults } from '../varied-results.ts'
import type { PlannedFigure } from './planned-figure.ts'

/** Sobol indices, PAWN and elementary effects, one chart for each outcome that was analysed so. */
export function sensitivityFigures(varied: VariedResults): PlannedFigure[] {
  return [
    ...sectionsOf(varied, 'sobol').map((section) => sobolFigure(section, varied)),
    ...sectionsOf(varied, 'morris').map((section) => morrisFigure(section, varied)),
    ...sectionsOf(varied, 'pawn').map((section) => pawnFigure(section, varied)),
  ]
}

/** Intervals of indices that noise has swallowed reach far beyond what a share can be. */
const shares: [number, number] = [-0.1, 1.1]

const titled = (template: Text, { outcome = '' }: Section, varied: VariedResults) =>
  fill(template, { outcome: varied.outcome(outcome).label })

function sobolFigure(section: Section, varied: VariedResults): PlannedFigure {
  const noise = estimateIn(sectionOf(varied, 'seed-noise', section.outcome)?.rows[0]?.share ?? null)
  const factors = section.rows.map(({ factor }) => varied.factor(nameIn(factor)).label)
  const none = section.rows.map(() => null)
  const text = {
    title: titled(words.sobol, section, varied),
    x: words.varianceShare,
    y: axisWords.factor,
    n: varied.manifest.counts.done,
    count: chartWords.countRuns,
    band: chartWords.barAndInterval,
  }
  const series = [
    { label: words.first, estimates: [...section.rows.map(({ S1 }) => estimateIn(S1) ?? null), null] },
    { label: words.total, estimates: [...section.rows.map(({ ST }) => estimateIn(ST) ?? null), null] },
    { label: words.noise, estimates: [...none, noise ?? null] },
  ]
  const rows = [...factors, words.chance]
  const table = { text, unit: 'ratio', rows, series, bars: true, domain: shares }
  return { chart: 'sobol', outcome: section.outcome, ...drawable(intervalRows, table) }
}

function morrisFigure(section: Section, varied: VariedResults): PlannedFigure {
  const unit = differenceUnit(varied.outcome(section.outcome ?? '').unit)
  const factors = section.rows.flatMap(({ factor, muStar, sigma }) => {
    const [size, spread] = [estimateIn(muStar), estimateIn(sigma)]
    return size && spread ? [{ label: varied.factor(nameIn(factor)).label, muStar: size, sigma: spread }] : []
  })
  const text = {
    title: titled(words.morris, section, varied),
    x: { title: words.muStar, unit: unitOf(unit).name },
    y: { title: words.sigma, unit: unitOf(unit).name },
    n: Math.max(1, ...section.rows.map(({ n }) => numberIn(n))),
    count: chartWords.countEffects,
    band: words.morrisMarks,
  }
  const noiseFloor = Math.max(0, ...section.rows.map((row) => numberIn(row.noiseFloor)))
  const ranked = factors.toSorted((p, q) => q.muStar.estimate - p.muStar.estimate)
  const table = { text, unit, factors: ranked, noiseFloor }
  return { chart: 'morris', outcome: section.outcome, ...drawable(morrisPlane, table) }
}

function pawnFigure(section: Section, varied: VariedResults): PlannedFigure {
  const text = {
    title: titled(words.pawn, section, varied),
    x: words.distance,
    y: axisWords.factor,
    n: varied.results.points.length,
    count: chartWords.countPoints,
    band: chartWords.figureAndInterval,
  }
  const series = [
    { label: words.pawnMedian, estimates: section.rows.map(({ median }) => estimateIn(median) ?? null) },
    {
      label: words.dummy,
      estimates: section.rows.map((row) => estimateOf(numberIn(row.medianThreshold), Number.NaN, Number.NaN)),
    },
  ]
  const rows = section.rows.map(({ factor }) => varied.factor(nameIn(factor)).label)
  return { chart: 'pawn', outcome: section.outcome, ...drawable(intervalRows, { text, unit: 'ratio', rows, series }) }
}
