import type { Text } from '../../spec/text.ts'
import type { laws } from './curve-table.ts'
import type { chartTitles } from '../words/charts.ts'

/** One quantity of a chart: a column of the series and its short name. */
export interface PlannedSeries {
  name: string
  label: Text
}

interface Planned {
  /** Key of the chart's words, and its name. */
  chart: keyof typeof chartTitles
}

/** Lines with bands over time; `reference` marks a parameter's value. */
export interface BandsPlan extends Planned {
  kind: 'bands'
  series: PlannedSeries[]
  zero?: boolean
  log?: boolean
  reference?: { parameter: string; label: Text }
}

/** Parts of a whole over time. */
export interface SharesPlan extends Planned {
  kind: 'shares'
  series: PlannedSeries[]
}

/** Quantities of different units, each in a plot of its own. */
export interface MultiplesPlan extends Planned {
  kind: 'multiples'
  series: PlannedSeries[]
}

/** One quantity by region, at the start and at the end. */
export interface RegionsPlan extends Planned {
  kind: 'regions'
  series: PlannedSeries[]
}

/** Contributions to growth by period. */
export interface FactorsPlan extends Planned {
  kind: 'factors'
  series: PlannedSeries[]
}

/** Two quantities against each other, by the law that is named. */
export interface CurvePlan extends Planned {
  kind: 'curve'
  chart: keyof typeof laws
  /** First the one on the axis of x. */
  series: PlannedSeries[]
}

/** What a report draws, before any data. */
export type ChartPlan = BandsPlan | SharesPlan | MultiplesPlan | RegionsPlan | FactorsPlan | CurvePlan

/** Names of the columns that a plan asks for. */
export const columnsOf = (plan: ChartPlan) => plan.series.map(({ name }) => name)
