import type { Interval } from '../measure/interval.ts'
import type { Language, Text } from '../spec/text.ts'
import { flatTitle, labelFormat } from './axes.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { writeInterval } from './figure.ts'
import { alternativeText, axisTitle, framed } from './frame.ts'
import { refusal } from './refusal.ts'
import { palette, symbols } from './theme.ts'

/** One quantity by region at several dates, such as the start and the end of the run. */
export interface Regions {
  text: ChartText
  unit: string
  regions: readonly { label: Text; dates: readonly (Interval & { date: Text })[] }[]
}

const height = 230

/** A row per region; each date is a dot with its bar, so that one sees who moved and how far. */
export function regions(input: Regions, language: Language): Chart | ChartFault {
  const { text, unit } = input
  const rows = input.regions.flatMap(({ label, dates }) =>
    dates.map(({ date, low, median, high, n }) => ({
      region: label[language],
      date: date[language],
      low,
      median,
      high,
      note: `${label[language]}, ${date[language]}: ${writeInterval({ low, median, high, n }, unit)[language]}`,
    })),
  )
  const fault = refusal(text, rows)
  if (fault) return fault
  const dates = [...new Set(rows.map((row) => row.date))]
  const format = labelFormat(unit, Math.max(...rows.map((row) => Math.abs(row.high))))
  const y = {
    field: 'region',
    type: 'nominal' as const,
    sort: input.regions.map(({ label }) => label[language]),
    axis: flatTitle(text.y, language),
  }
  const offset = { field: 'date', type: 'nominal' as const, sort: dates, scale: { paddingOuter: 0.9 } }
  const x = {
    type: 'quantitative' as const,
    scale: { zero: true },
    axis: { title: axisTitle(text.x, language), format, tickCount: 5 },
  }
  const legend = { columns: dates.length, symbolSize: 60 }
  const color = { field: 'date', type: 'nominal' as const, scale: { domain: dates, range: [...palette] }, legend }
  const shape = { field: 'date', type: 'nominal' as const, scale: { domain: dates, range: [...symbols] }, legend }
  return {
    status: 'ok',
    spec: framed(
      text,
      language,
      [
        {
          data: { values: rows },
          mark: { type: 'rule', strokeWidth: 2 },
          encoding: { y, yOffset: offset, x: { ...x, field: 'low' }, x2: { field: 'high' }, color },
        },
        {
          data: { values: rows },
          mark: { type: 'point', filled: true, size: 60, opacity: 1, aria: true },
          encoding: { y, yOffset: offset, x: { ...x, field: 'median' }, color, shape, description: { field: 'note' } },
        },
      ],
      height,
    ),
    alternative: alternativeText(
      text,
      language,
      rows.map(({ note }) => ({ en: note, zh: note })),
    ),
  }
}
