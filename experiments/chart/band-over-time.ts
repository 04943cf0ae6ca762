import type { Language, Text } from '../spec/text.ts'
import { bandColumns, type BandLayout, bandLayers } from './band-layers.ts'
import { type BandSeries, bandRows, pathsInWords } from './band-series.ts'
import type { Chart, ChartFault, ChartText } from './chart.ts'
import { alternativeText, axisTitle, framed, type Layer } from './frame.ts'
import { refusal } from './refusal.ts'
import { panelHeight } from './theme.ts'

/** A level to compare with, drawn as a thin line with its name. */
export interface Reference {
  value: number
  label: Text
}

/** What `bandOverTime` draws. All series share one unit. */
export interface BandOverTime extends BandLayout {
  text: ChartText
  series: readonly BandSeries[]
  reference?: Reference
}

/** Lines over time with the band of 90 percent of replicates around each. */
export function bandOverTime(input: BandOverTime, language: Language): Chart | ChartFault {
  const { text, series, unit, reference } = input
  const rows = bandRows(series, unit, language)
  const fault = refusal(text, rows)
  if (fault) return fault
  const layers = bandLayers(rows, { x: axisTitle(text.x, language), y: text.y, labels: 5 }, input, language)
  const names = series.map(({ label }) => label[language])
  // A long legend is not to press the plot flat.
  const more = 16 * Math.max(0, Math.ceil(names.length / bandColumns(names)) - 2)
  return {
    status: 'ok',
    spec: framed(
      text,
      language,
      reference ? [...layers, ...referenceLayers(reference, rows, language)] : layers,
      panelHeight + more,
    ),
    alternative: alternativeText(text, language, pathsInWords(series, unit)),
  }
}

function referenceLayers(reference: Reference, rows: readonly { year: number }[], language: Language): Layer[] {
  const values = [
    { level: reference.value, name: reference.label[language], year: Math.max(...rows.map((row) => row.year)) },
  ]
  const y = { field: 'level', type: 'quantitative' as const }
  return [
    { data: { values }, mark: { type: 'rule', color: '#595959', strokeDash: [1, 3] }, encoding: { y } },
    {
      data: { values },
      mark: { type: 'text', align: 'right', baseline: 'bottom', dy: -3, color: '#595959', fontSize: 11 },
      encoding: { y, x: { field: 'year', type: 'quantitative' }, text: { field: 'name', type: 'nominal' } },
    },
  ]
}
