import type { Estimate } from '../measure/estimate.ts'
import type { Language, Text } from '../spec/text.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { estimateRow } from './estimate-row.ts'
import { writeEstimate } from './estimate-text.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, framedRows } from './frame.ts'
import { refusal } from './refusal.ts'
import { mostLines, rowAxis, rowName } from './rows-axis.ts'
import { labelSize, rowPlotWidth } from './theme.ts'
import { unitOf } from './units.ts'
import { chartWords } from './words.ts'

/** Figures in cells, a row for each thing that is compared and a column for each figure of it: a regret table. */
export interface FigureTable {
  /** The axis of x tells what the figures are, and bears their unit. */
  text: ChartText
  unit: string
  rows: readonly Text[]
  /** Each has one figure a row; null where there is none. */
  columns: readonly { label: Text; estimates: readonly (Estimate | null)[] }[]
}

/** From this part of the way to the largest figure on, cells are dark and letters white. */
const dark = 0.55
const rowHeight = 44
const lineHeight = 15

/** A cell for each figure: written out with its interval, and the darker the larger it is. */
export function figureTable(input: FigureTable, language: Language): Chart | ChartFault {
  const { text, unit, columns } = input
  const names = input.rows.map((row) => rowName(row[language]))
  const rows = columns.flatMap(({ label, estimates }) =>
    estimates.flatMap((estimate, i) => {
      if (!estimate) return []
      const name = fill(chartWords.at, { series: input.rows[i], x: label })
      const { note } = estimateRow(estimate, name, unit, language)
      // `3.2 points (1.0 to 4.1)` takes two lines, and the axis bears the unit.
      const [whole, interval = ''] = writeEstimate(estimate, unit)[language].split(/ ?(?=[(（])/)
      const figure = whole.replace(unitOf(unit).suffix[language], '')
      return [{ row: names[i], column: label[language], size: Math.abs(estimate.estimate), figure, interval, note }]
    }),
  )
  const fault = refusal(text, rows)
  if (fault) return fault
  const most = Math.max(...rows.map(({ size }) => size))
  const cells = rows.map((cell) => ({ ...cell, dark: most > 0 && cell.size / most > dark }))
  const x = {
    field: 'column',
    type: 'nominal' as const,
    sort: columns.map(({ label }) => label[language]),
    axis: {
      title: axisLines(text.x, language, rowPlotWidth),
      titlePadding: 8,
      orient: 'top' as const,
      labelAngle: 0,
      ticks: false,
      domain: false,
    },
  }
  const y = {
    field: 'row',
    type: 'nominal' as const,
    sort: names,
    axis: { ...rowAxis(''), title: null, domain: false },
  }
  const color = {
    field: 'dark',
    type: 'nominal' as const,
    scale: { domain: [false, true], range: ['#111111', '#ffffff'] },
    legend: null,
  }
  const words = (field: 'figure' | 'interval', dy: number, fontSize: number) => ({
    data: { values: cells },
    mark: { type: 'text' as const, dy, fontSize },
    encoding: { x, y, text: { field, type: 'nominal' as const }, color },
  })
  return {
    status: 'ok',
    spec: framedRows(
      text,
      language,
      [
        {
          data: { values: cells },
          mark: { type: 'rect', stroke: 'white', strokeWidth: 2 },
          encoding: {
            x,
            y,
            fill: {
              field: 'size',
              type: 'quantitative',
              scale: { domain: [0, most || 1], range: ['#f3f7fb', '#08519c'] },
              legend: null,
            },
          },
        },
        words('figure', -9, labelSize + 1),
        words('interval', 9, labelSize - 1.5),
        {
          data: { values: cells },
          mark: { type: 'point', opacity: 0, filled: true, size: 900, aria: true },
          encoding: { x, y, description: { field: 'note' } },
        },
      ],
      Math.max(rowHeight, mostLines(names) * lineHeight + 6) * names.length,
    ),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}
