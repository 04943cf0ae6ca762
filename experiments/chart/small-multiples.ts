import type { Language, Text } from '../spec/text.ts'
import { type BandAxes, type BandLayout, bandLayers } from './band-layers.ts'
import { type BandSeries, bandRows, pathsInWords } from './band-series.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { alternativeText, chartTitle } from './frame.ts'
import { refusal } from './refusal.ts'
import { panelWidth, theme } from './theme.ts'
import { unitOf } from './units.ts'

/** One small plot with its own quantity and unit. */
export interface SmallPanel extends BandLayout {
  label: Text
  points: BandSeries['points']
}

/** What `smallMultiples` draws. */
export interface SmallMultiples {
  text: ChartText
  panels: readonly SmallPanel[]
  columns: number
}

const panelHeight = 88
/** Room that labels of the axis and the gap between plots take. */
const gutter = 58

/** Several quantities of different units side by side, each with its own axis, over the same years. */
export function smallMultiples(input: SmallMultiples, language: Language): Chart | ChartFault {
  const { text, panels, columns } = input
  const series = panels.map(({ label, points }) => ({ label, points }))
  const rows = panels.map((panel, i) => bandRows([series[i]], panel.unit, language))
  const fault = refusal(text, rows.flat())
  if (fault) return fault
  const width = Math.floor(panelWidth / columns) - gutter
  return {
    status: 'ok',
    spec: {
      title: chartTitle(text, language),
      columns,
      spacing: { row: 14, column: 18 },
      concat: panels.map((panel, i) => ({
        width,
        height: panelHeight,
        layer: bandLayers(
          rows[i],
          axesOf(panel, i >= panels.length - columns ? text.x.title[language] : null, width + gutter - 8),
          panel,
          language,
        ),
      })),
      resolve: { scale: { stroke: 'independent', strokeDash: 'independent' } },
      config: theme(language),
    },
    alternative: alternativeText(
      text,
      language,
      panels.flatMap((panel, i) => pathsInWords([series[i]], panel.unit)),
    ),
  }
}

/** The years' unit would not fit under a small plot; it stands in the words for those who cannot see the chart. */
const axesOf = (panel: SmallPanel, x: string | null, width: number): BandAxes => ({
  x,
  y: { title: panel.label, unit: unitOf(panel.unit).name },
  labels: 3,
  width,
})
