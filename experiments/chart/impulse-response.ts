import type { Estimate } from '../measure/estimate.ts'
import type { Language, Text } from '../spec/text.ts'
import { flatTitle, labelFormat } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { diagramWords as words } from './diagram-words.ts'
import { type EstimateRow, estimateRow, extentOf } from './estimate-row.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, framed, type Layer } from './frame.ts'
import { legendColumns } from './legend-columns.ts'
import { refusal } from './refusal.ts'
import { dashes, palette, plotWidth, quiet } from './theme.ts'
import { chartWords } from './words.ts'

/** What a push changed, quarter by quarter, in runs that are paired with runs without it. */
export interface ImpulseResponse {
  text: ChartText
  unit: string
  /** Quarters from the first of the push to the first without it. */
  push: { start: number; end: number }
  /** One estimate a quarter, the start included. */
  series: readonly { label: Text; response: readonly Estimate[] }[]
}

interface Row extends EstimateRow {
  series: string
  quarter: number
}

/** Responses as lines with the intervals of their means; the push is shaded, and a line marks no response. */
export function impulseResponse({ text, unit, push, series }: ImpulseResponse, language: Language): Chart | ChartFault {
  const rows = series.flatMap(({ label, response }) =>
    response.map((estimate, quarter): Row => {
      const at = fill(chartWords.at, { series: label, x: fill(words.quarter, { quarter }) })
      return { series: label[language], quarter, ...estimateRow(estimate, at, unit, language) }
    }),
  )
  const fault = refusal(text, rows)
  if (fault) return fault
  const names = series.map(({ label }) => label[language])
  const [lowest, highest] = extentOf(rows)
  const [low, high] = [Math.min(0, lowest), Math.max(0, highest)]
  // Above is room for the name of the push.
  const last = Math.max(...rows.map(({ quarter }) => quarter))
  const x = {
    type: 'quantitative' as const,
    scale: { domain: [0, last], nice: false },
    axis: { title: axisLines(text.x, language), format: 'd', tickCount: 6, tickMinStep: 1, grid: false },
  }
  const y = {
    type: 'quantitative' as const,
    scale: { domain: [low - 0.05 * (high - low), high + 0.14 * (high - low)], nice: false },
    axis: { ...flatTitle(text.y, language), format: labelFormat(unit, Math.max(high, -low)), tickCount: 5 },
  }
  const legend = names.length > 1 ? { columns: legendColumns(names, plotWidth), symbolType: 'stroke' } : null
  const channel = { field: 'series', type: 'nominal' as const, legend }
  const stroke = { ...channel, scale: { domain: names, range: [...palette] } }
  const strokeDash = { ...channel, scale: { domain: names, range: dashes.map((dash) => [...dash]) } }
  return {
    status: 'ok',
    spec: framed(text, language, [
      {
        data: { values: [push] },
        mark: { type: 'rect', color: '#e9e9e9' },
        encoding: { x: { ...x, field: 'start' }, x2: { field: 'end' } },
      },
      {
        data: { values: [{ x: (push.start + push.end) / 2, name: words.push[language] }] },
        mark: { type: 'text', baseline: 'top', color: quiet, fontSize: 11, y: 2 },
        encoding: { x: { ...x, field: 'x' }, text: { field: 'name', type: 'nominal' } },
      },
      {
        data: { values: [{ none: 0 }] },
        mark: { type: 'rule', color: quiet, strokeDash: [1, 3] },
        encoding: { y: { ...y, field: 'none' } },
      },
      // One area a series: a shared colour channel would join the areas' legend with that of the lines.
      ...names.map(
        (name, i): Layer => ({
          data: { values: rows.filter((row) => row.series === name && row.low !== undefined) },
          mark: { type: 'area', opacity: 0.2, color: palette[i] },
          encoding: { x: { ...x, field: 'quarter' }, y: { ...y, field: 'low' }, y2: { field: 'high' } },
        }),
      ),
      {
        data: { values: rows },
        mark: { type: 'line', strokeWidth: 2 },
        encoding: { x: { ...x, field: 'quarter' }, y: { ...y, field: 'estimate' }, stroke, strokeDash },
      },
      {
        data: { values: rows.filter(({ quarter }) => quarter % 4 === 0) },
        mark: { type: 'point', opacity: 0, filled: true, size: 120, aria: true },
        encoding: {
          x: { ...x, field: 'quarter' },
          y: { ...y, field: 'estimate' },
          description: { field: 'note', type: 'nominal' },
        },
      },
    ]),
    alternative: alternativeText(
      text,
      language,
      rows.filter(({ quarter }) => quarter % 4 === 0).map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}
