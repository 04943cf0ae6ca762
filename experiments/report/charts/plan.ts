import type { Text } from '../../spec/text.ts'
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

/** What a report draws, before any data. */
export type ChartPlan = BandsPlan | SharesPlan | MultiplesPlan | RegionsPlan | FactorsPlan

/** Names of the columns that a plan asks for. */
export const columnsOf = (plan: ChartPlan) => plan.series.map(({ name }) => name)
