import { logTicks } from './axes.ts'
import type { AxisText } from './chart.ts'
import { fill } from './fill.ts'
import { chartWords } from './words.ts'

/** Steps that are equal but for rounding to neat figures: 0.5, 1, 2, 5, 10. */
const evenly = 1.3
/** Within less than this factor a logarithm has hardly a label to offer. */
const leastSpan = 4

/** Whether levels are spaced by a ratio, such as 0.25, 0.5, 1, 2: then they belong on a logarithmic axis. */
export function isGeometric(levels: readonly number[]): boolean {
  const sorted = [...new Set(levels)].sort((a, b) => a - b)
  if (sorted.length < 3 || !(sorted[0] > 0)) return false
  const steps = sorted.slice(1).map((level, i) => level / sorted[i])
  return sorted[sorted.length - 1] / sorted[0] >= leastSpan && Math.max(...steps) / Math.min(...steps) <= evenly
}

/** An axis that says where its scale is logarithmic. */
export const scaled = (axis: AxisText, log: boolean): AxisText =>
  log ? { ...axis, unit: fill(chartWords.logScale, { unit: axis.unit }) } : axis

/** More labels than this do not fit below a plot. */
const mostLabels = 8

/** Labels of an axis of levels: the levels themselves while they are few and have room. */
export function levelTicks(levels: readonly number[], log: boolean) {
  if (levels.length <= mostLabels && (log || roomy(levels))) return { values: [...levels] }
  return log ? { values: logTicks(levels[0], levels[levels.length - 1]) } : { tickCount: 6 }
}

/** Neighbours closer than this part of the whole would print their labels over one another. */
const closest = 0.08

const roomy = (levels: readonly number[]) => {
  const whole = levels[levels.length - 1] - levels[0]
  return levels.slice(1).every((level, i) => level - levels[i] >= closest * whole)
}
