import { writeFileSync } from 'node:fs'
import type { Chart } from '../chart/chart.ts'
import { tableCsv } from '../chart/table-csv.ts'
import { dataFile } from '../chart/table-json.ts'
import { toPng } from '../chart/to-png.ts'
import { toSvg } from '../chart/to-svg.ts'
import { withCaption } from '../chart/with-caption.ts'
import type { ChartFormat } from '../chart/formats.ts'

/** A drawn chart with what its files say beside the picture. */
export interface Plotted {
  chart: Chart
  /** Which runs it shows, in the language of the chart. */
  caption: string
  /** The command that makes it again. */
  command: string
  table: object
}

/** Writes a chart in one form. `font` is that of letters in png. */
export async function writePlot(
  { chart, caption, command, table }: Plotted,
  format: ChartFormat,
  path: string,
  font: string,
): Promise<void> {
  if (format === 'data.json') writeFileSync(path, dataFile(command, table))
  else if (format === 'csv') writeFileSync(path, tableCsv(table))
  else if (format === 'vl.json') {
    const spec = { ...chart.spec, description: chart.alternative, usermeta: { caption } }
    writeFileSync(path, `${JSON.stringify(spec, null, 2)}\n`)
  } else {
    const svg = withCaption(await toSvg(chart), caption)
    writeFileSync(path, format === 'png' ? await toPng(svg, font) : `${svg}\n`)
  }
}
