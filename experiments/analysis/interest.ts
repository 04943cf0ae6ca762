import { quantileSorted } from 'simple-statistics'
import type { Interest } from './options.ts'

/** The quarter of the points with the largest outcome, where nothing else is asked. */
const usual: Interest = { side: 'above', bound: { quantile: 0.75 } }

/** The bound of what is of interest in the unit of the outcome, and whether each of these figures is. */
export function ofInterest(
  figures: readonly number[],
  { side, bound }: Interest = usual,
): { side: Interest['side']; bound: number; cases: boolean[] } {
  const sorted = figures.filter(Number.isFinite).sort((a, b) => a - b)
  const value = 'value' in bound ? bound.value : sorted.length > 0 ? quantileSorted(sorted, bound.quantile) : Number.NaN
  return { side, bound: value, cases: figures.map((figure) => (side === 'above' ? figure > value : figure < value)) }
}
