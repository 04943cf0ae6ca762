import type { Drawable } from '../../experiments/chart/drawable.ts'
import { fill } from '../../experiments/chart/fill.ts'
import { tableCsv } from '../../experiments/chart/table-csv.ts'
import { dataFile } from '../../experiments/chart/table-json.ts'
import { withCaption } from '../../experiments/chart/with-caption.ts'
import type { Answer } from '../../experiments/ledger/answer.ts'
import { ledgerCommand } from '../../experiments/ledger/command.ts'
import type { Ledger } from '../../experiments/ledger/ledger.ts'
import { ledgerParts } from '../../experiments/ledger/page.ts'
import { verdictChart } from '../../experiments/ledger/verdict-chart.ts'
import { ledgerWords } from '../../experiments/ledger/words.ts'
import { captionOf } from '../../experiments/report/caption.ts'
import { analysisHtml } from '../../experiments/report/html/analysis-section.ts'
import { answerHtml } from '../../experiments/report/html/answer.ts'
import { plotCommandOf } from '../../experiments/report/html/reproduce-command.ts'
import { inBoth } from '../../experiments/report/in-both.ts'
import { plannedFigures } from '../../experiments/report/varied/figures/all.ts'
import { figureName } from '../../experiments/report/varied/figures/planned-figure.ts'
import { variedFindings } from '../../experiments/report/varied/findings/all.ts'
import type { VariedResults } from '../../experiments/report/varied/varied-results.ts'
import type { Text } from '../../experiments/spec/text.ts'
import type { DrawnFigure, FigureDocument } from './protocol.ts'

/** Told how many figures are drawn. */
type Progress = (done: number, total: number) => void

/** What the report of an experiment says and shows, in its order. */
export async function experimentDocument(varied: VariedResults, progress: Progress): Promise<FigureDocument> {
  const { manifest } = varied
  const caption = captionOf(manifest)
  const planned = plannedFigures(varied)
  const figures: DrawnFigure[] = []
  for (const [place, each] of planned.entries()) {
    progress(place, planned.length)
    const name = figureName(each)
    const drawn = await drawnFigure(each, { name, kind: each.chart, caption, command: plotCommandOf(manifest, name) })
    if (drawn) figures.push(drawn)
  }
  return { caption, answer: answerHtml(varied, variedFindings(varied)), figures, tables: analysisHtml(varied) }
}

/** What the page of a ledger says and shows; the answer where there is one claim that was run here. */
export async function ledgerDocument(ledger: Ledger, claim?: Answer): Promise<FigureDocument> {
  const command = ledgerCommand(ledger.quick)
  const caption = fill(ledgerWords.chartCaption, { command, model: ledger.model })
  const figure = await drawnFigure(verdictChart(ledger), { name: 'verdicts', kind: 'verdicts', caption, command })
  const { summary, table } = ledgerParts(ledger)
  return {
    caption,
    answer: summary,
    figures: figure ? [figure] : [],
    // Links lead to files beside the page of a ledger, which are not here.
    tables: table.replace(/<a [^>]*>([\s\S]*?)<\/a>/g, '$1'),
    ...(claim && { claim }),
  }
}

async function drawnFigure(
  chart: Drawable,
  { caption, ...named }: { name: string; kind: string; caption: Text; command: string },
): Promise<DrawnFigure | undefined> {
  const drawn = await inBoth(chart)
  if (!drawn) return undefined
  const { svg } = drawn
  return {
    ...named,
    svg,
    saved: { en: withCaption(svg.en, caption.en), zh: withCaption(svg.zh, caption.zh) },
    csv: tableCsv(chart.table),
    data: dataFile(named.command, chart.table),
  }
}
