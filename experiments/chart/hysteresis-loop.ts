import type { Estimate } from '../measure/estimate.ts'
import type { Language } from '../spec/text.ts'
import { flatTitle, labelFormat } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { isGeometric, levelTicks, scaled } from './factor-axis.ts'
import { type EstimateRow, estimateRow, extentOf, withEnds } from './estimate-row.ts'
import { writeFigure } from './figure.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, framed } from './frame.ts'
import { refusal } from './refusal.ts'
import { palette } from './theme.ts'
import { chartWords } from './words.ts'

/** An outcome while a parameter is led from one end to the other and back. */
export interface HysteresisLoop {
  text: ChartText
  unit: string
  factorUnit: string
  /** In the order in which the levels were met. */
  there: readonly { x: number; estimate: Estimate }[]
  back: readonly { x: number; estimate: Estimate }[]
}

interface Row extends EstimateRow {
  way: string
  step: number
  x: number
}

/** Width and height of the plot, about: by them the arrows are turned. Pixels. */
const plot = { width: 340, height: 190 }

/** The two ways as lines with intervals; arrows tell the direction. */
export function hysteresisLoop(input: HysteresisLoop, language: Language): Chart | ChartFault {
  const { text, unit, factorUnit } = input
  const ways = [
    { name: chartWords.there, points: input.there },
    { name: chartWords.back, points: input.back },
  ].filter(({ points }) => points.length > 0)
  const rows = ways.flatMap(({ name, points }) =>
    points.map(({ x, estimate }, step): Row => {
      const series = fill(chartWords.at, { series: name, x: writeFigure(x, factorUnit) })
      return { way: name[language], step, x, ...estimateRow(estimate, series, unit, language) }
    }),
  )
  const fault = refusal(text, rows)
  if (fault) return fault
  const names = ways.map(({ name }) => name[language])
  const [lowest, highest] = extentOf(rows)
  const levels = [...new Set(rows.map((row) => row.x))].sort((a, b) => a - b)
  const [left, right] = [levels[0], levels[levels.length - 1]]
  const log = isGeometric(levels)
  const room = (highest - lowest || Math.abs(highest) || 1) * 0.06
  const x = {
    field: 'x',
    type: 'quantitative' as const,
    scale: { ...(log && { type: 'log' as const }), domain: [left, right], padding: 14, nice: false },
    axis: {
      title: axisLines(scaled(text.x, log), language),
      format: labelFormat(factorUnit, Math.max(right, -left)),
      grid: false,
      ...levelTicks(levels, log),
    },
  }
  const y = {
    type: 'quantitative' as const,
    scale: { domain: [lowest - room, highest + room], zero: false, nice: false },
    axis: { ...flatTitle(text.y, language), format: labelFormat(unit, Math.max(highest, -lowest)), tickCount: 5 },
  }
  const legend = { columns: names.length, symbolSize: 60, symbolStrokeWidth: 0 }
  const color = { field: 'way', type: 'nominal' as const, scale: { domain: names, range: [...palette] }, legend }
  const shape = { ...color, scale: { domain: names, range: ['circle', 'square'] } }
  const dash = {
    ...color,
    scale: {
      domain: names,
      range: [
        [1, 0],
        [6, 3],
      ],
    },
  }
  const spans = { x: (log ? Math.log(right / left) : right - left) || 1, y: highest - lowest + 2 * room, log }
  return {
    status: 'ok',
    spec: framed(text, language, [
      {
        data: { values: rows },
        mark: { type: 'line', strokeWidth: 2 },
        encoding: { x, y: { ...y, field: 'estimate' }, color, strokeDash: dash, order: { field: 'step' } },
      },
      {
        data: { values: withEnds(rows) },
        mark: { type: 'rule', strokeWidth: 1.5 },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' }, color },
      },
      {
        data: {
          values: names.flatMap((name) =>
            arrows(
              rows.filter(({ way }) => way === name),
              spans,
            ),
          ),
        },
        mark: { type: 'point', shape: 'triangle-up', filled: true, size: 90, opacity: 1 },
        encoding: {
          x,
          y: { ...y, field: 'estimate' },
          color,
          angle: { field: 'turn', type: 'quantitative', scale: null },
        },
      },
      {
        data: { values: rows },
        mark: { type: 'point', filled: true, size: 45, opacity: 1, aria: true },
        encoding: { x, y: { ...y, field: 'estimate' }, color, shape, description: { field: 'note' } },
      },
    ]),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}

/** An arrow half way between neighbouring points, turned clockwise from upright by as many degrees as its line. */
function arrows(rows: readonly Row[], spans: { x: number; y: number; log: boolean }) {
  return rows.slice(1).map((to, i) => {
    const from = rows[i]
    const across = ((spans.log ? Math.log(to.x / from.x) : to.x - from.x) / spans.x) * plot.width
    const up = ((to.estimate - from.estimate) / spans.y) * plot.height
    return {
      way: to.way,
      x: spans.log ? Math.sqrt(from.x * to.x) : (from.x + to.x) / 2,
      estimate: (from.estimate + to.estimate) / 2,
      turn: (Math.atan2(across, up) * 180) / Math.PI,
    }
  })
}
