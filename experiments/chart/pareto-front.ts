import type { Estimate } from '../measure/estimate.ts'
import type { Language, Text } from '../spec/text.ts'
import { flatTitle, labelFormat } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { writeEstimate } from './estimate-text.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, framed } from './frame.ts'
import { legendColumns } from './legend-columns.ts'
import { refusal } from './refusal.ts'
import { palette, plotWidth } from './theme.ts'
import { chartWords } from './words.ts'

/** Settings that no other beats, in the plane of two objectives. */
export interface ParetoFront {
  text: ChartText
  units: { x: string; y: string }
  points: readonly {
    name: Text
    x: Estimate
    y: Estimate
    /** Share of resamples in which the point is on the front; NaN where that cannot be told. */
    membership: number
  }[]
  /** All settings that were tried. */
  tried: readonly { x: number; y: number }[]
}

/** A point that chance put on the front in fewer resamples than this is drawn hollow. */
const firm = 0.5

/** Crosses of intervals on the front, grey dots for all that was tried. */
export function paretoFront(input: ParetoFront, language: Language): Chart | ChartFault {
  const { text, units, points, tried } = input
  const rows = points.map(({ name, x, y, membership }) => ({
    kind: (membership < firm ? chartWords.onFrontByChance : chartWords.onFront)[language],
    x: x.estimate,
    y: y.estimate,
    ...(Number.isFinite(x.low) && { xLow: x.low, xHigh: x.high }),
    ...(Number.isFinite(y.low) && { yLow: y.low, yHigh: y.high }),
    note: fill(chartWords.named, { name, figure: both(writeEstimate(x, units.x), writeEstimate(y, units.y)) })[
      language
    ],
  }))
  const fault = refusal(text, rows) ?? (tried.length > 0 ? refusal(text, tried) : undefined)
  if (fault) return fault
  const kinds = [chartWords.onFront, chartWords.onFrontByChance].map((word) => word[language])
  const largest = (pick: 'x' | 'y') => Math.max(...rows.map((row) => Math.abs(row[pick])))
  const scale = { zero: false, nice: true }
  const x = {
    type: 'quantitative' as const,
    scale,
    axis: { title: axisLines(text.x, language), format: labelFormat(units.x, largest('x')), tickCount: 5 },
  }
  const y = {
    type: 'quantitative' as const,
    scale,
    axis: {
      ...flatTitle(text.y, language),
      format: labelFormat(units.y, largest('y')),
      tickCount: 5,
    },
  }
  const legend = { columns: legendColumns(kinds, plotWidth), symbolSize: 60 }
  return {
    status: 'ok',
    spec: framed(text, language, [
      {
        data: { values: tried },
        mark: { type: 'point', filled: true, size: 16, opacity: 0.5, color: '#8a8a8a' },
        encoding: { x: { ...x, field: 'x' }, y: { ...y, field: 'y' } },
      },
      {
        data: { values: rows.filter((row) => 'xLow' in row) },
        mark: { type: 'rule', color: palette[0] },
        encoding: { y: { ...y, field: 'y' }, x: { ...x, field: 'xLow' }, x2: { field: 'xHigh' } },
      },
      {
        data: { values: rows.filter((row) => 'yLow' in row) },
        mark: { type: 'rule', color: palette[0] },
        encoding: { x: { ...x, field: 'x' }, y: { ...y, field: 'yLow' }, y2: { field: 'yHigh' } },
      },
      {
        data: { values: rows },
        mark: { type: 'point', size: 60, opacity: 1, strokeWidth: 1.5, stroke: palette[0], aria: true },
        encoding: {
          x: { ...x, field: 'x' },
          y: { ...y, field: 'y' },
          fill: {
            field: 'kind',
            type: 'nominal',
            scale: { domain: kinds, range: [palette[0], '#ffffff'] },
            legend: { ...legend, symbolStrokeColor: palette[0] },
          },
          description: { field: 'note' },
        },
      },
    ]),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}

const both = (one: Text, other: Text): Text => ({
  en: `${one.en}${chartWords.join.en}${other.en}`,
  zh: `${one.zh}${chartWords.join.zh}${other.zh}`,
})
