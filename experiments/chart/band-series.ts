import type { BandPoint } from '../measure/band.ts'
import type { Language, Text } from '../spec/text.ts'
import { writeInterval } from './figure.ts'
import { fill } from './fill.ts'
import { writeQuarter } from './quarter.ts'
import { chartWords } from './words.ts'

/** One quantity over time, to be drawn as a line with its band. */
export interface BandSeries {
  label: Text
  points: readonly BandPoint[]
}

/** A row of a band chart's table; `note` stands on whole years and shows as tooltip. */
export interface BandRow {
  series: string
  year: number
  low: number
  median: number
  high: number
  note?: string
}

/** Rows of several series, in the language of the chart. */
export function bandRows(series: readonly BandSeries[], unit: string, language: Language): BandRow[] {
  return series.flatMap(({ label, points }) =>
    points.map(({ year, low, median, high }) => {
      const row = { series: label[language], year, low, median, high }
      if (!Number.isInteger(year)) return row
      const interval = writeInterval({ low, median, high, n: 1 }, unit)[language]
      return { ...row, note: `${label[language]}, ${year}: ${interval}` }
    }),
  )
}

/** Each series in words: where it starts and where it ends. */
export function pathsInWords(series: readonly BandSeries[], unit: string): Text[] {
  return series.flatMap(({ label, points }) => {
    const [first, last] = [points[0], points.at(-1)]
    if (!first || !last) return []
    return fill(chartWords.pathInWords, {
      series: label,
      from: writeQuarter(first.year),
      start: writeInterval(first, unit),
      to: writeQuarter(last.year),
      end: writeInterval(last, unit),
    })
  })
}
