import type { Language } from '../spec/text.ts'
import type { Chart, ChartFault } from './chart.ts'

/** A chart that is ready but for its language, with the table that it is drawn from. */
export interface Drawable {
  table: object
  draw: (language: Language) => Chart | ChartFault
}

/** Joins a kind of chart with its table. */
export const drawable = <Table extends object>(
  chart: (table: Table, language: Language) => Chart | ChartFault,
  table: Table,
): Drawable => ({ table, draw: (language) => chart(table, language) })
