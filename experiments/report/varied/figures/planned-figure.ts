import type { Drawable } from '../../../chart/drawable.ts'

/** A chart that the report of an experiment with several points shows, ready to be drawn. */
export interface PlannedFigure extends Drawable {
  /** Kind of the chart, as `nqpf plot --chart` names it. */
  chart: string
  /** What it is about, where there is one chart of this kind for each outcome. */
  outcome?: string
}

/** Name of one chart among all of an experiment: `sobol`, or `sobol-adoption` where it is about one outcome. */
export const figureName = ({ chart, outcome }: PlannedFigure) => (outcome === undefined ? chart : `${chart}-${outcome}`)
