import { bandOverTime } from '../../chart/band-over-time.ts'
import type { ChartText } from '../../chart/chart.ts'
import { type Drawable, drawable } from '../../chart/drawable.ts'
import { factorContributions } from '../../chart/factor-contributions.ts'
import { macroCurve } from '../../chart/macro-curve.ts'
import { regions } from '../../chart/regions.ts'
import { sharesOverTime } from '../../chart/shares-over-time.ts'
import { smallMultiples } from '../../chart/small-multiples.ts'
import { differenceUnit, unitOf } from '../../chart/units.ts'
import { chartWords } from '../../chart/words.ts'
import { bandOverReplicates } from '../../measure/band.ts'
import type { Results } from '../results.ts'
import { axisWords, chartTitles, curveWords } from '../words/charts.ts'
import { curveTable, laws } from './curve-table.ts'
import { columnsOf, type CurvePlan, type BandsPlan, type ChartPlan, type MultiplesPlan } from './plan.ts'
import { atStartAndEnd, contributionsByPeriod, sharePoints } from './tables.ts'

/** Puts what results hold into a plan; undefined where a column that it asks for was not recorded. */
export function chartOf(plan: ChartPlan, results: Results): Drawable | undefined {
  if (columnsOf(plan).some((name) => !results.paths(name))) return undefined
  const unit = unitIn(results, columnsOf(plan)[0])
  const { title, figure } = chartTitles[plan.chart]
  const y = { title: figure, unit: unitOf(unit).name }
  const text: ChartText = { title, x: chartWords.year, y, n: results.n, band: chartWords.medianAndBand }
  switch (plan.kind) {
    case 'bands':
      return bands(plan, results, text, unit)
    case 'multiples':
      return multiples(plan, results, { ...text, y: { title: figure, unit: axisWords.each } })
    case 'shares': {
      const { series, band } = sharePoints(plan.series, results)
      return drawable(sharesOverTime, { text: { ...text, band }, series })
    }
    case 'curve':
      return curve(plan, results, text)
    case 'regions': {
      const rows = atStartAndEnd(plan.series, results)
      const turned = { ...text, x: y, y: axisWords.region, band: chartWords.dotAndBar }
      return drawable(regions, { text: turned, unit, regions: rows })
    }
    case 'factors': {
      const factors = contributionsByPeriod(plan.series, results)
      const turned = { ...text, x: axisWords.period, band: chartWords.dotAndBar }
      return drawable(factorContributions, { text: turned, unit, factors })
    }
  }
}

const unitIn = (results: Results, name: string) => results.observed.find((one) => one.name === name)?.unit ?? ''

const pointsOf = (results: Results, name: string) => bandOverReplicates(results.paths(name) ?? [], results.years)

function curve({ chart, series }: CurvePlan, results: Results, text: ChartText) {
  const names = series.map(({ name }) => name)
  const { band, ...table } = curveTable(laws[chart], names, results)
  const [x, second] = names.map((name) => unitIn(results, name))
  const y = chart === 'okun' ? differenceUnit(second) : second
  const words = {
    ...text,
    x: { title: curveWords.x[chart], unit: unitOf(x).name },
    y: { title: text.y.title, unit: unitOf(y).name },
    band,
  }
  return drawable(macroCurve, { text: words, units: { x, y }, ...table })
}

function bands(plan: BandsPlan, results: Results, text: ChartText, unit: string) {
  const series = plan.series.map(({ name, label }) => ({ label, points: pointsOf(results, name) }))
  const level = plan.reference && results.parameters[plan.reference.parameter]
  const reference =
    plan.reference && typeof level === 'number' ? { value: level, label: plan.reference.label } : undefined
  // A logarithm has no place for zero; where a quantity starts from nothing the axis stays linear.
  const log = plan.log && series.every(({ points }) => points.every(({ low }) => low > 0))
  return drawable(bandOverTime, { text, series, unit, zero: plan.zero, log, reference })
}

function multiples(plan: MultiplesPlan, results: Results, text: ChartText) {
  const panels = plan.series.map(({ name, label }) => ({
    label,
    unit: unitIn(results, name),
    points: pointsOf(results, name),
    // Small plots start at zero: a tremble in the fourth digit is not to look like a fall.
    zero: true,
  }))
  return drawable(smallMultiples, { text, panels, columns: 2 })
}
