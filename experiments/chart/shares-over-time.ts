import type { MeanPoint } from '../measure/mean.ts'
import type { Language, Text } from '../spec/text.ts'
import { flatTitle, labelFormat, yearAxis } from './axes.ts'
import { pathsInWords } from './band-series.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { writeFigure } from './figure.ts'
import { alternativeText, axisTitle, framed, type Layer } from './frame.ts'
import { refusal } from './refusal.ts'
import { palette } from './theme.ts'

/** Parts of a whole over time; the means of the parts add up to one. */
export interface SharesOverTime {
  text: ChartText
  series: readonly { label: Text; points: readonly MeanPoint[] }[]
}

/** A name fits into its area where the area is at least this share of the whole. */
const roomForName = 0.09

interface ShareRow {
  series: string
  year: number
  from: number
  to: number
  middle: number
  /** Stands on whole years and shows as tooltip. */
  note?: string
}

/** Areas stacked to the whole, each with its name written into it. */
export function sharesOverTime(input: SharesOverTime, language: Language): Chart | ChartFault {
  const { text, series } = input
  const rows = stacked(series, language)
  const fault = refusal(text, rows)
  if (fault) return fault
  const names = series.map(({ label }) => label[language])
  const values = { field: 'from', type: 'quantitative' as const, scale: { domain: [0, 1] } }
  const y = { ...values, axis: { ...flatTitle(text.y, language), format: labelFormat('share', 1), tickCount: 5 } }
  const x = yearAxis(axisTitle(text.x, language))
  const areas: Layer = {
    data: { values: rows },
    mark: { type: 'area', opacity: 0.55, line: { color: 'white', strokeWidth: 1.5 } },
    encoding: {
      x,
      y,
      y2: { field: 'to' },
      color: {
        field: 'series',
        type: 'nominal',
        scale: { domain: names, range: [...palette] },
        legend: {
          columns: names.length > 3 ? 3 : names.length,
          symbolType: 'square',
          symbolOpacity: 0.55,
          symbolSize: 90,
        },
      },
    },
  }
  const last = Math.max(...rows.map((row) => row.year))
  const labels: Layer = {
    data: { values: rows.filter((row) => row.year === last && Math.abs(row.to - row.from) >= roomForName) },
    mark: { type: 'text', align: 'right', baseline: 'middle', dx: -6, fontSize: 11, fontWeight: 600, color: '#111111' },
    encoding: { x, y: { ...values, field: 'middle' }, text: { field: 'series', type: 'nominal' } },
  }
  const tooltips: Layer = {
    data: { values: rows.filter((row) => row.note) },
    mark: { type: 'point', opacity: 0, filled: true, size: 120, aria: true },
    encoding: { x, y: { ...values, field: 'middle' }, description: { field: 'note' } },
  }
  return {
    status: 'ok',
    spec: framed(text, language, [areas, labels, tooltips]),
    alternative: alternativeText(text, language, pathsInWords(series, 'share')),
  }
}

function stacked(series: SharesOverTime['series'], language: Language): ShareRow[] {
  const below = new Map<number, number>()
  return series.flatMap(({ label, points }) =>
    points.map(({ year, mean }) => {
      const from = below.get(year) ?? 0
      const to = from + mean
      below.set(year, to)
      const row = { series: label[language], year, from, to, middle: (from + to) / 2 }
      if (!Number.isInteger(year)) return row
      return { ...row, note: `${label[language]}, ${year}: ${writeFigure(mean, 'share')[language]}` }
    }),
  )
}
