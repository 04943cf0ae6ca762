import type { Estimate } from '../measure/estimate.ts'
import type { Language, Text } from '../spec/text.ts'
import { writeEstimate } from './estimate-text.ts'
import { fill } from './fill.ts'
import { chartWords } from './words.ts'

/** A figure to be drawn as a mark with its bar. `low` and `high` are absent where there is no interval. */
export interface EstimateRow {
  estimate: number
  low?: number
  high?: number
  /** In words: shows as tooltip and stands in the alternative text. */
  note: string
}

/** The figure with its ends where it has them, named for those who cannot see the mark. */
export function estimateRow(estimate: Estimate, name: Text, unit: string, language: Language): EstimateRow {
  const note = fill(chartWords.named, { name, figure: writeEstimate(estimate, unit) })[language]
  const { low, high } = estimate
  const ends = Number.isFinite(low) && Number.isFinite(high) ? { low, high } : {}
  return { estimate: estimate.estimate, ...ends, note }
}

/** Rows that have an interval: only these get a bar. */
export const withEnds = <Row extends EstimateRow>(rows: readonly Row[]) => rows.filter(({ low }) => low !== undefined)

/** Lowest and highest of all marks and bars. */
export function extentOf(rows: readonly EstimateRow[]): [number, number] {
  const all = rows.flatMap(({ estimate, low = estimate, high = estimate }) => [estimate, low, high])
  return [Math.min(...all), Math.max(...all)]
}
