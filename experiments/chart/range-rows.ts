import type { Language, Text } from '../spec/text.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { writeBare } from './figure.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, axisTitle, framedRows } from './frame.ts'
import { refusal } from './refusal.ts'
import { mostLines, rowAxis, rowName } from './rows-axis.ts'
import { labelSize, palette, quiet, rowPlotWidth } from './theme.ts'
import { chartWords } from './words.ts'

/** What is left of the range of a factor: by a box of PRIM or by a calibration. */
export interface RangeRow {
  factor: Text
  unit: string
  /** Ends of the whole range. */
  whole: readonly [low: number, high: number]
  /** What is left of it. */
  low: number
  high: number
  /** Drawn as a dot. */
  middle?: number
}

/** What `rangeRows` draws. All ranges are laid over one another, from their low ends to their high ends. */
export interface RangeRows {
  text: ChartText
  rows: readonly RangeRow[]
}

const lineHeight = 15

/** A pale bar for the whole range of each factor, and in it a dark one for what is left, with its ends in figures. */
export function rangeRows(input: RangeRows, language: Language): Chart | ChartFault {
  const { text } = input
  const names = input.rows.map(({ factor }) => rowName(factor[language]))
  const rows = input.rows.map(({ factor, unit, whole: [from, to], low, high, middle }, i) => {
    const share = (value: number) => (to > from ? (value - from) / (to - from) : 0.5)
    const clipped = (value: number) => Math.min(1, Math.max(0, share(value)))
    const figure = fill(chartWords.range, { low: writeBare(low, unit), high: writeBare(high, unit) })
    return {
      row: names[i],
      from: 0,
      to: 1,
      low: clipped(low),
      high: clipped(high),
      ...(middle !== undefined && { middle: clipped(middle) }),
      figure: figure[language],
      note: fill(chartWords.named, { name: factor, figure })[language],
    }
  })
  const fault = refusal(text, rows)
  if (fault) return fault
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [0, 1] },
    axis: { title: axisLines(text.x, language, rowPlotWidth), labelFlush: false, format: '.0%', tickCount: 5 },
  }
  const y = { field: 'row', type: 'nominal' as const, sort: names, axis: rowAxis(axisTitle(text.y, language)) }
  return {
    status: 'ok',
    spec: framedRows(
      text,
      language,
      [
        {
          data: { values: rows },
          mark: { type: 'bar', height: 10, yOffset: 8, color: '#dcdcdc' },
          encoding: { y, x: { ...x, field: 'from' }, x2: { field: 'to' } },
        },
        {
          data: { values: rows },
          mark: { type: 'bar', height: 10, yOffset: 8, color: palette[0] },
          encoding: { y, x: { ...x, field: 'low' }, x2: { field: 'high' } },
        },
        {
          data: { values: rows.filter((row) => 'middle' in row) },
          mark: { type: 'point', filled: true, size: 45, opacity: 1, color: 'white', yOffset: 8 },
          encoding: { y, x: { ...x, field: 'middle' } },
        },
        {
          data: { values: rows },
          mark: { type: 'text', align: 'left', dy: -7, fontSize: labelSize, color: quiet },
          encoding: { y, x: { ...x, field: 'from' }, text: { field: 'figure', type: 'nominal' } },
        },
        {
          data: { values: rows },
          mark: { type: 'point', opacity: 0, filled: true, size: 120, aria: true, yOffset: 8 },
          encoding: { y, x: { ...x, field: 'low' }, description: { field: 'note' } },
        },
      ],
      Math.max(38, mostLines(names) * lineHeight + 6) * names.length,
    ),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}
