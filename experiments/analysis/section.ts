import type { Text } from '../spec/text.ts'
import type { Estimate } from '../measure/estimate.ts'

/** A cell of a section: a number, a figure with its interval, a name as it is written in files, or words. */
export type Value = number | string | boolean | null | Text | Estimate

export interface Column {
  /** Key of the cells in the rows. */
  name: string
  title: Text
}

/** One table of an analysis, with what a reader must know of it. */
export interface Section {
  /** Kind of the table, for tools: `sobol`, `morris`, ... */
  name: string
  title: Text
  /** Name of the outcome that it is about; absent where it is about several. */
  outcome?: string
  columns: Column[]
  rows: Record<string, Value>[]
  notes: Text[]
}

/** Whether a cell is a figure with its interval. */
export const isEstimate = (value: Value): value is Estimate =>
  typeof value === 'object' && value !== null && 'estimate' in value
