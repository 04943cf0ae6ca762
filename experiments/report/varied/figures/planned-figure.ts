import type { Chart, ChartFault } from '../../../chart/chart.ts'
import type { Language } from '../../../spec/text.ts'

/** A chart that the report of an experiment with several points shows, ready to be drawn. */
export interface PlannedFigure {
  /** Kind of the chart, as `nqpf plot --chart` names it. */
  chart: string
  /** What it is about, where there is one chart of this kind for each outcome. */
  outcome?: string
  draw: (language: Language) => Chart | ChartFault
}

/** Name of one chart among all of an experiment: `sobol`, or `sobol-adoption` where it is about one outcome. */
export const figureName = ({ chart, outcome }: PlannedFigure) => (outcome === undefined ? chart : `${chart}-${outcome}`)
