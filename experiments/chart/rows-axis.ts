import { labelSize } from './theme.ts'
import { wrap } from './wrap.ts'

/** Room for the names of rows, in pixels. */
const nameWidth = 128

/** Breaks the name of a row into lines, with a mark that `rowAxis` knows. */
export const rowName = (name: string) => wrap(name, nameWidth / labelSize).join('\n')

/** Axis of named rows, whose names may have several lines. */
export const rowAxis = (title: string) => ({
  title,
  titleAngle: 0,
  titleAlign: 'right' as const,
  titleAnchor: 'end' as const,
  titleBaseline: 'bottom' as const,
  titleX: -6,
  titleY: -8,
  labelExpr: "split(datum.label, '\\n')",
  labelLimit: 0,
  labelPadding: 6,
  labelBaseline: 'middle' as const,
  ticks: false,
  grid: false,
})

/** Lines of the name that takes most. */
export const mostLines = (names: readonly string[]) => Math.max(1, ...names.map((name) => name.split('\n').length))
