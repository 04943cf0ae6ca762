import type { Estimate } from '../measure/estimate.ts'
import type { Language, Text } from '../spec/text.ts'
import { flatTitle, labelFormat } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { type EstimateRow, estimateRow, extentOf, withEnds } from './estimate-row.ts'
import { isGeometric, levelTicks, scaled } from './factor-axis.ts'
import { writeFigure } from './figure.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, framed } from './frame.ts'
import { legendColumns } from './legend-columns.ts'
import { refusal } from './refusal.ts'
import { dashes, labelSize, palette, panelHeight, plotWidth, symbols } from './theme.ts'
import { chartWords } from './words.ts'
import { wrap } from './wrap.ts'

/** An outcome at the levels of one factor; a line for each level of a second factor, if there is one. */
export interface AgainstFactor {
  text: ChartText
  unit: string
  factorUnit: string
  /** What the lines differ in, where they are named by its levels alone. */
  by?: Text
  series: readonly { label: Text; points: readonly { x: number; estimate: Estimate }[] }[]
}

interface Row extends EstimateRow {
  series: string
  x: number
}

/** Bars of neighbouring lines stand side by side, by this share of the range. */
const apart = 0.012

/** Dots with intervals at each level, joined by thin lines. */
export function againstFactor(input: AgainstFactor, language: Language): Chart | ChartFault {
  const { text, unit, factorUnit, by, series } = input
  const levels = series.flatMap(({ points }) => points.map(({ x }) => x))
  const known = [...new Set(levels)].sort((a, b) => a - b)
  const log = isGeometric(known)
  const [first, last] = [known[0], known[known.length - 1]]
  const beside = (x: number, steps: number) =>
    log ? x * (last / first) ** (steps * apart) : x + (last - first) * steps * apart
  const rows = series.flatMap(({ label, points }, place) =>
    points.map(({ x, estimate }): Row => {
      const level = writeFigure(x, factorUnit)
      const line = by ? fill(chartWords.levelOf, { factor: by, value: label }) : label
      const name = series.length > 1 ? fill(chartWords.at, { series: line, x: level }) : level
      const at = beside(x, place - (series.length - 1) / 2)
      return { series: label[language], x: at, ...estimateRow(estimate, name, unit, language) }
    }),
  )
  const fault = refusal(text, rows)
  if (fault) return fault
  const labels = series.map(({ label }) => label[language])
  const [lowest, highest] = extentOf(rows)
  const largest = Math.max(...rows.map((row) => Math.abs(row.x)))
  const x = {
    field: 'x',
    type: 'quantitative' as const,
    scale: { ...(log ? { type: 'log' as const } : { zero: false }), padding: 12, nice: false },
    axis: {
      title: axisLines(scaled(text.x, log), language),
      format: labelFormat(factorUnit, largest),
      grid: false,
      ...levelTicks(known, log),
    },
  }
  const y = {
    type: 'quantitative' as const,
    scale: { zero: false },
    axis: {
      ...flatTitle(text.y, language),
      format: labelFormat(unit, Math.max(highest, -lowest)),
      tickCount: 5,
    },
  }
  const title = by ? wrap(by[language], plotWidth / labelSize) : null
  const columns = legendColumns(labels, plotWidth)
  const heading = { title, titleFontSize: labelSize, titleFontWeight: 'normal' as const, titleLimit: 0 }
  const symbol = { symbolSize: 60, symbolStrokeWidth: 0, symbolOpacity: 1 }
  const legend = labels.length > 1 ? { columns, ...symbol, ...heading } : null
  const channel = { field: 'series', type: 'nominal' as const }
  const color = { ...channel, scale: { domain: labels, range: [...palette] }, legend }
  const shape = { ...channel, scale: { domain: labels, range: [...symbols] }, legend }
  const strokeDash = { ...channel, scale: { domain: labels, range: dashes.map((dash) => [...dash]) }, legend }
  // A long legend is not to press the plot flat.
  const extra = legend ? 16 * Math.max(0, Math.ceil(labels.length / columns) + (title?.length ?? 0) - 2) : 0
  return {
    status: 'ok',
    spec: framed(
      text,
      language,
      [
        {
          data: { values: rows },
          mark: { type: 'line', strokeWidth: 1.2, opacity: 0.6 },
          encoding: { x, y: { ...y, field: 'estimate' }, color, strokeDash },
        },
        {
          data: { values: withEnds(rows) },
          mark: { type: 'rule', strokeWidth: 2 },
          encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, color },
        },
        {
          data: { values: rows },
          mark: { type: 'point', filled: true, size: 55, opacity: 1, aria: true },
          encoding: { x, y: { ...y, field: 'estimate' }, color, shape, description: { field: 'note' } },
        },
      ],
      panelHeight + extra,
    ),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}
