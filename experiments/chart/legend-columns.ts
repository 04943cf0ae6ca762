import { textWidth } from './text-width.ts'
import { labelSize } from './theme.ts'

/** What a legend's symbol and the gap behind its label take. Pixels. */
const symbolRoom = 38

/** Columns in which all labels of a legend fit side by side; at least one. */
export function legendColumns(labels: readonly string[], width: number): number {
  const widest = Math.max(...labels.map(textWidth)) * labelSize + symbolRoom
  return Math.min(labels.length, Math.max(1, Math.floor(width / widest)))
}
