import type { Language } from '../spec/text.ts'
import type { BandRow } from './band-series.ts'
import { flatTitle, labelFormat, logTicks, yearAxis } from './axes.ts'
import type { AxisText } from './chart.ts'
import type { Layer } from './frame.ts'
import { legendColumns } from './legend-columns.ts'
import { dashes, palette, plotWidth } from './theme.ts'

/** How the figures are laid out on their axis. */
export interface BandLayout {
  /** Unit of the figures as the model names it. */
  unit: string
  /** Whether the axis starts at zero; shares do, indices need not. */
  zero?: boolean
  /** Logarithmic axis, for what grows by factors; all figures must be positive. */
  log?: boolean
  /** Ends of the axis, where plots are to be compared. */
  domain?: readonly [low: number, high: number]
}

/** What a plot's axes say; a small plot has fewer labels. */
export interface BandAxes {
  /** Title of the year axis; null where a plot below bears it. */
  x: string | null
  y: AxisText
  labels: number
  /** Room for the title of the figures. Pixels. */
  width?: number
}

/** Columns of the legend of so many lines. */
export const bandColumns = (names: readonly string[]) =>
  Math.min(names.length > 3 ? 2 : names.length, legendColumns(names, plotWidth))

/** Band, line and invisible points with tooltips of the given rows. */
export function bandLayers(rows: readonly BandRow[], axes: BandAxes, layout: BandLayout, language: Language): Layer[] {
  const names = [...new Set(rows.map((row) => row.series))]
  const legend = names.length > 1 ? { columns: bandColumns(names) } : null
  const highest = Math.max(...rows.map((row) => row.high))
  const lowest = Math.min(...rows.map((row) => row.low))
  const format = labelFormat(layout.unit, Math.max(highest, -lowest))
  const x = yearAxis(axes.x)
  // Within a factor of three a logarithm has hardly a label to offer.
  const log = layout.log === true && highest > 3 * lowest
  const scale = log ? ({ type: 'log', nice: false } as const) : linearScale(lowest, highest, layout)
  const ticks = log ? { values: logTicks(lowest, highest) } : { tickCount: axes.labels }
  const y = {
    type: 'quantitative' as const,
    scale,
    axis: { ...flatTitle(axes.y, language, axes.width), format, ...ticks },
  }
  const colour = { field: 'series', type: 'nominal' as const, scale: { domain: names, range: [...palette] } }
  const dash = { ...colour, scale: { domain: names, range: dashes.map((dash) => [...dash]) } }
  return [
    // One area a series: a shared colour channel would join the areas' legend with that of the lines.
    ...names.map(
      (name, i): Layer => ({
        data: { values: rows.filter((row) => row.series === name) },
        mark: { type: 'area', opacity: 0.2, color: palette[i] },
        encoding: { x, y: { ...y, field: 'low' }, y2: { field: 'high' } },
      }),
    ),
    {
      data: { values: rows },
      mark: { type: 'line', strokeWidth: 2 },
      encoding: {
        x,
        y: { ...y, field: 'median' },
        stroke: { ...colour, legend: legend && { ...legend, symbolType: 'stroke' } },
        strokeDash: { ...dash, legend: legend && { ...legend, symbolType: 'stroke' } },
      },
    },
    {
      data: { values: rows.filter((row) => row.note) },
      mark: { type: 'point', opacity: 0, filled: true, size: 120, aria: true },
      encoding: { x, y: { ...y, field: 'median' }, description: { field: 'note' } },
    },
  ]
}

/** Steadier than this share of itself, a quantity is drawn flat: its axis would be all labels and no difference. */
const flat = 0.01

function linearScale(lowest: number, highest: number, { zero = false, domain }: BandLayout) {
  if (domain) return { domain: [...domain] }
  const size = Math.max(Math.abs(lowest), Math.abs(highest))
  if (zero || size === 0 || highest - lowest > flat * size) return { zero }
  return { zero, domain: [lowest - flat * size, highest + flat * size] }
}
