import type { Estimate } from '../measure/estimate.ts'
import type { Language, Text } from '../spec/text.ts'
import { labelFormat } from './axes.ts'
import type { Reference } from './band-over-time.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { type EstimateRow, estimateRow, extentOf, withEnds } from './estimate-row.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, axisTitle, framedRows, type Layer } from './frame.ts'
import { refusal } from './refusal.ts'
import { legendColumns } from './legend-columns.ts'
import { mostLines, rowAxis, rowName } from './rows-axis.ts'
import { labelSize, palette, quiet, rowPlotWidth, symbols } from './theme.ts'
import { chartWords } from './words.ts'

/** Figures with intervals, a row for each thing that is compared: sensitivities, alternatives, regrets. */
export interface IntervalRows {
  text: ChartText
  unit: string
  rows: readonly Text[]
  /** Each has one figure a row; null where there is none. */
  series: readonly { label: Text; estimates: readonly (Estimate | null)[] }[]
  /** Bars from zero in place of dots, for shares of a whole. */
  bars?: boolean
  reference?: Reference
  /** Ends of the axis, where figures are bounded; what lies outside is cut. */
  domain?: readonly [low: number, high: number]
}

interface Row extends EstimateRow {
  row: string
  series: string
}

/** Light and dark in turn, so that bars are told apart in grey. */
const fills = ['#0072B2', '#9ad0ef', '#595959', '#f0c9a8'] as const
const lineHeight = 15

/** A row of dots (or bars) with their intervals for each thing that is compared. */
export function intervalRows(input: IntervalRows, language: Language): Chart | ChartFault {
  const { unit, series, bars } = input
  const text = runsBeyond(input) ? withCut(input.text) : input.text
  const names = input.rows.map((row) => rowName(row[language]))
  const labels = series.map(({ label }) => label[language])
  const rows = series.flatMap(({ label, estimates }): Row[] =>
    estimates.flatMap((estimate, i) => {
      if (!estimate) return []
      const name = series.length > 1 ? fill(chartWords.at, { series: label, x: input.rows[i] }) : input.rows[i]
      const drawn = inside(estimateRow(estimate, name, unit, language), input.domain)
      return [{ row: names[i], series: label[language], ...drawn }]
    }),
  )
  const fault = refusal(text, rows)
  if (fault) return fault
  const [lowest, highest] = extentOf(rows)
  const x = {
    type: 'quantitative' as const,
    scale: input.domain ? { domain: [...input.domain] } : { zero: bars ?? false, nice: true },
    axis: {
      title: axisLines(text.x, language, rowPlotWidth),
      labelFlush: false,
      format: labelFormat(unit, Math.max(highest, -lowest)),
      tickCount: 5,
    },
  }
  const y = { field: 'row', type: 'nominal' as const, sort: names, axis: rowAxis(axisTitle(text.y, language)) }
  const offset = { field: 'series', type: 'nominal' as const, sort: labels, scale: { paddingOuter: 0.6 } }
  const own = labels.length > 1 ? { y, yOffset: offset } : { y }
  const legend = labels.length > 1 ? { columns: legendColumns(labels, rowPlotWidth), symbolSize: 60 } : null
  const colour = { field: 'series', type: 'nominal' as const, legend }
  const rule: Layer = {
    data: { values: withEnds(rows) },
    mark: { type: 'rule', strokeWidth: bars ? 1.5 : 2, color: bars ? '#111111' : palette[0] },
    encoding: {
      ...own,
      x: { ...x, field: 'low' },
      x2: { field: 'high' },
      ...(!bars && { color: { ...colour, scale: { domain: labels, range: [...palette] } } }),
    },
  }
  const point = { ...own, x: { ...x, field: 'estimate' }, description: { field: 'note', type: 'nominal' as const } }
  const domain = labels
  const marks: Layer[] = bars
    ? [
        {
          data: { values: rows },
          mark: { type: 'bar', stroke: quiet, strokeWidth: 0.5 },
          encoding: {
            ...own,
            x: { ...x, field: 'estimate' },
            color: { ...colour, scale: { domain, range: [...fills] } },
          },
        },
        rule,
        {
          data: { values: rows },
          mark: { type: 'point', opacity: 0, filled: true, size: 120, aria: true },
          encoding: point,
        },
      ]
    : [
        rule,
        {
          data: { values: rows },
          mark: { type: 'point', filled: true, size: 60, opacity: 1, aria: true },
          encoding: {
            ...point,
            color: { ...colour, scale: { domain, range: [...palette] } },
            shape: { ...colour, scale: { domain, range: [...symbols] } },
          },
        },
      ]
  const step = Math.max(series.length * 13 + 12, mostLines(names) * lineHeight + 6)
  return {
    status: 'ok',
    spec: framedRows(
      text,
      language,
      [...(input.reference ? referenceLine(input.reference, (lowest + highest) / 2, language) : []), ...marks],
      Math.max(70, step * names.length),
    ),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}

const runsBeyond = ({ domain: [from, to] = [-Infinity, Infinity], series }: IntervalRows) =>
  series.some(({ estimates }) => estimates.some((own) => own && (own.low < from || own.high > to)))

const withCut = ({ band, ...text }: ChartText): ChartText => ({
  ...text,
  band: fill(chartWords.joined, { first: band, second: chartWords.cut }),
})

/** What lies outside the axis is cut here: a clipped mark would still push the plot aside. */
function inside(row: EstimateRow, [from, to]: readonly [number, number] = [-Infinity, Infinity]): EstimateRow {
  const cut = (value: number) => Math.min(to, Math.max(from, value))
  const { estimate, low, high } = row
  return {
    ...row,
    estimate: cut(estimate),
    ...(low !== undefined && { low: cut(low) }),
    ...(high !== undefined && { high: cut(high) }),
  }
}

/** A thin line down the plot with its name at the top, on the side that has room. */
function referenceLine({ value, label }: Reference, middle: number, language: Language): Layer[] {
  const right = value > middle
  const values = [{ level: value, name: label[language] }]
  const x = { field: 'level', type: 'quantitative' as const }
  return [
    { data: { values }, mark: { type: 'rule', color: quiet, strokeDash: [2, 3] }, encoding: { x } },
    {
      data: { values },
      mark: {
        type: 'text',
        align: right ? 'right' : 'left',
        baseline: 'bottom',
        dx: right ? 4 : -2,
        dy: -3,
        color: quiet,
        fontSize: labelSize,
      },
      encoding: { x, y: { value: 0 }, text: { field: 'name', type: 'nominal' } },
    },
  ]
}
