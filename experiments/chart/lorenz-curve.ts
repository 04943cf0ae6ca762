import type { Language, Text } from '../spec/text.ts'
import { flatTitle } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { writeFigure } from './figure.ts'
import { fill } from './fill.ts'
import { alternativeText, axisLines, framed } from './frame.ts'
import { refusal } from './refusal.ts'
import { dashes, palette, quiet } from './theme.ts'
import { chartWords } from './words.ts'

/** How much of a whole the poorest hold, from none of them to all. */
export interface LorenzCurve {
  text: ChartText
  series: readonly {
    label: Text
    /** `poorest` and the rest are shares, 0 to 1; `low` and `high` are the band of `held`. */
    points: readonly { poorest: number; held: number; low: number; high: number }[]
  }[]
}

/** A line with its band for each distribution below the diagonal of equality. */
export function lorenzCurve(input: LorenzCurve, language: Language): Chart | ChartFault {
  const { text, series } = input
  const rows = series.flatMap(({ label, points }) =>
    points.map(({ poorest, held, low, high }) => ({
      series: label[language],
      poorest,
      held,
      low,
      high,
      note: fill(chartWords.holds, {
        series: label,
        poorest: writeFigure(poorest, 'share'),
        held: writeFigure(held, 'share'),
      })[language],
    })),
  )
  const fault = refusal(text, rows)
  if (fault) return fault
  const names = series.map(({ label }) => label[language])
  const scale = { domain: [0, 1] }
  const axis = { format: '.0%', tickCount: 5 }
  const type = 'quantitative' as const
  const x = { field: 'poorest', type, scale, axis: { title: axisLines(text.x, language), ...axis } }
  const y = { type, scale, axis: { ...flatTitle(text.y, language), ...axis } }
  const legend = names.length > 1 ? { columns: names.length, symbolType: 'stroke' } : null
  const channel = { field: 'series', type: 'nominal' as const, legend }
  const corner = [
    { poorest: 0, held: 0 },
    { poorest: 1, held: 1 },
  ]
  return {
    status: 'ok',
    spec: framed(text, language, [
      {
        data: { values: corner },
        mark: { type: 'line', color: quiet, strokeDash: [2, 3], strokeWidth: 1 },
        encoding: { x, y: { ...y, field: 'held' } },
      },
      ...names.map((name, i) => ({
        data: { values: rows.filter((row) => row.series === name) },
        mark: { type: 'area' as const, opacity: 0.2, color: palette[i] },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
      })),
      {
        data: { values: rows },
        mark: { type: 'line', strokeWidth: 2 },
        encoding: {
          x,
          y: { ...y, field: 'held' },
          stroke: { ...channel, scale: { domain: names, range: [...palette] } },
          strokeDash: { ...channel, scale: { domain: names, range: dashes.map((dash) => [...dash]) } },
        },
      },
      {
        data: { values: rows },
        mark: { type: 'point', opacity: 0, filled: true, size: 120, aria: true },
        encoding: { x, y: { ...y, field: 'held' }, description: { field: 'note' } },
      },
    ]),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}
