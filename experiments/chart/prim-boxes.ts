import type { Estimate } from '../measure/estimate.ts'
import type { Language, Text } from '../spec/text.ts'
import { flatTitle, labelFormat } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { writeEstimate } from './estimate-text.ts'
import { writeFigure } from './figure.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, framed } from './frame.ts'
import { refusal } from './refusal.ts'
import { labelSize, palette } from './theme.ts'
import { chartWords } from './words.ts'

/** Where in the plane of two factors points are of interest, and the boxes that hold most of them. */
export interface PrimBoxes {
  text: ChartText
  units: { x: string; y: string }
  points: readonly { x: number; y: number; ofInterest: boolean }[]
  /** Ends in this plane; a box may be bounded in further factors too. */
  boxes: readonly {
    label: Text
    x: readonly [low: number, high: number]
    y: readonly [low: number, high: number]
    coverage: Estimate
    density: Estimate
  }[]
}

/** Dots, full where of interest and hollow elsewhere, with the boxes of PRIM as frames. */
export function primBoxes(input: PrimBoxes, language: Language): Chart | ChartFault {
  const { text, units, points } = input
  const rows = points.map(({ x, y, ofInterest }) => ({
    x,
    y,
    kind: (ofInterest ? chartWords.ofInterest : chartWords.elsewhere)[language],
  }))
  const frames = input.boxes.map(({ label, x, y, coverage, density }) => ({
    left: x[0],
    right: x[1],
    bottom: y[0],
    top: y[1],
    label: label[language],
    note: fill(chartWords.boxHolds, {
      label,
      x: range(x, units.x),
      y: range(y, units.y),
      coverage: writeEstimate(coverage, 'share'),
      density: writeEstimate(density, 'share'),
    })[language],
  }))
  const fault = refusal(text, rows) ?? (frames.length > 0 ? refusal(text, frames) : undefined)
  if (fault) return fault
  const largest = (pick: 'x' | 'y') => Math.max(...rows.map((row) => Math.abs(row[pick])))
  const type = 'quantitative' as const
  const scale = { zero: false, nice: false, padding: 16 }
  const axis = { tickCount: 5, grid: false }
  const x = {
    type,
    scale,
    axis: { ...axis, title: axisLines(text.x, language), format: labelFormat(units.x, largest('x')) },
  }
  const y = {
    type,
    scale,
    axis: { ...axis, ...flatTitle(text.y, language), format: labelFormat(units.y, largest('y')) },
  }
  const kinds = [chartWords.ofInterest, chartWords.elsewhere].map((word) => word[language])
  const corner = { x: { ...x, field: 'left' }, y: { ...y, field: 'top' } }
  return {
    status: 'ok',
    spec: framed(text, language, [
      {
        data: { values: frames },
        mark: { type: 'rect', filled: true, fill: palette[1], fillOpacity: 0.1, stroke: palette[1], strokeWidth: 2 },
        encoding: {
          x: { ...x, field: 'left' },
          x2: { field: 'right' },
          y: { ...y, field: 'bottom' },
          y2: { field: 'top' },
        },
      },
      {
        data: { values: rows },
        mark: { type: 'point', size: 34, opacity: 1, strokeWidth: 1.2, stroke: palette[0] },
        encoding: {
          x: { ...x, field: 'x' },
          y: { ...y, field: 'y' },
          fill: {
            field: 'kind',
            type: 'nominal',
            scale: { domain: kinds, range: [palette[0], '#ffffff'] },
            legend: { columns: 2, symbolSize: 60, symbolStrokeColor: palette[0] },
          },
        },
      },
      {
        data: { values: frames },
        mark: {
          type: 'text',
          align: 'left',
          baseline: 'bottom',
          dx: -1,
          dy: -3,
          fontSize: labelSize,
          fontWeight: 600,
          color: '#8a3a00',
        },
        encoding: { ...corner, text: { field: 'label', type: 'nominal' } },
      },
      {
        data: { values: frames },
        mark: { type: 'point', opacity: 0, filled: true, size: 120, aria: true },
        encoding: { ...corner, description: { field: 'note' } },
      },
    ]),
    alternative: alternativeText(
      text,
      language,
      frames.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}

const range = ([low, high]: readonly [number, number], unit: string) =>
  fill(chartWords.range, { low: writeFigure(low, unit), high: writeFigure(high, unit) })
