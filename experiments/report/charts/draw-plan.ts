import { bandOverTime } from '../../chart/band-over-time.ts'
import type { Chart, ChartFault, ChartText } from '../../chart/chart.ts'
import { factorContributions } from '../../chart/factor-contributions.ts'
import { regions } from '../../chart/regions.ts'
import { sharesOverTime } from '../../chart/shares-over-time.ts'
import { smallMultiples } from '../../chart/small-multiples.ts'
import { unitOf } from '../../chart/units.ts'
import { chartWords } from '../../chart/words.ts'
import { bandOverReplicates } from '../../measure/band.ts'
import type { Language } from '../../spec/text.ts'
import type { Results } from '../results.ts'
import { axisWords, chartTitles } from '../words/charts.ts'
import { columnsOf, type BandsPlan, type ChartPlan, type MultiplesPlan } from './plan.ts'
import { atStartAndEnd, contributionsByPeriod, sharePoints } from './tables.ts'

/** Draws a plan from results, or says why it cannot; undefined where a column that it asks for was not recorded. */
export function drawPlan(plan: ChartPlan, results: Results, language: Language): Chart | ChartFault | undefined {
  if (columnsOf(plan).some((name) => !results.paths(name))) return undefined
  const unit = unitIn(results, columnsOf(plan)[0])
  const { title, figure } = chartTitles[plan.chart]
  const y = { title: figure, unit: unitOf(unit).name }
  const text: ChartText = { title, x: chartWords.year, y, n: results.n, band: chartWords.medianAndBand }
  switch (plan.kind) {
    case 'bands':
      return bands(plan, results, text, unit, language)
    case 'multiples':
      return multiples(plan, results, { ...text, y: { title: figure, unit: axisWords.each } }, language)
    case 'shares': {
      const { series, band } = sharePoints(plan.series, results)
      return sharesOverTime({ text: { ...text, band }, series }, language)
    }
    case 'regions': {
      const rows = atStartAndEnd(plan.series, results)
      const turned = { ...text, x: y, y: axisWords.region, band: chartWords.dotAndBar }
      return regions({ text: turned, unit, regions: rows }, language)
    }
    case 'factors': {
      const factors = contributionsByPeriod(plan.series, results)
      return factorContributions(
        { text: { ...text, x: axisWords.period, band: chartWords.dotAndBar }, unit, factors },
        language,
      )
    }
  }
}

const unitIn = (results: Results, name: string) => results.observed.find((one) => one.name === name)?.unit ?? ''

const pointsOf = (results: Results, name: string) => bandOverReplicates(results.paths(name) ?? [], results.years)

function bands(plan: BandsPlan, results: Results, text: ChartText, unit: string, language: Language) {
  const series = plan.series.map(({ name, label }) => ({ label, points: pointsOf(results, name) }))
  const level = plan.reference && results.parameters[plan.reference.parameter]
  const reference =
    plan.reference && typeof level === 'number' ? { value: level, label: plan.reference.label } : undefined
  // A logarithm has no place for zero; where a quantity starts from nothing the axis stays linear.
  const log = plan.log && series.every(({ points }) => points.every(({ low }) => low > 0))
  return bandOverTime({ text, series, unit, zero: plan.zero, log, reference }, language)
}

function multiples(plan: MultiplesPlan, results: Results, text: ChartText, language: Language) {
  const panels = plan.series.map(({ name, label }) => ({
    label,
    unit: unitIn(results, name),
    points: pointsOf(results, name),
    // Small plots start at zero: a tremble in the fourth digit is not to look like a fall.
    zero: true,
  }))
  return smallMultiples({ text, panels, columns: 2 }, language)
}
