import { labelSize } from './theme.ts'
import { wrap } from './wrap.ts'

/** Room for the names of rows, in pixels. */
const nameWidth = 128

/** From one line of a name to the next. Pixels. */
const labelLine = labelSize + 2

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
  // Only the first of several lines would stand in the middle of its row.
  labelOffset: {
    condition: [2, 3, 4, 5].map((lines) => ({
      test: `length(split(datum.label, '\\n')) === ${lines}`,
      value: (-(lines - 1) * labelLine) / 2,
    })),
    value: 0,
  },
  ticks: false,
  grid: false,
})

/** Lines of the name that takes most. */
export const mostLines = (names: readonly string[]) => Math.max(1, ...names.map((name) => name.split('\n').length))
