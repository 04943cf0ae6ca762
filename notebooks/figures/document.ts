import type { Drawable } from '../../experiments/chart/drawable.ts'
import { fill } from '../../experiments/chart/fill.ts'
import { tableCsv } from '../../experiments/chart/table-csv.ts'
import { dataFile } from '../../experiments/chart/table-json.ts'
import { withCaption } from '../../experiments/chart/with-caption.ts'
import { claimChart } from '../../experiments/ledger/claim-chart.ts'
import { claimCommand, ledgerCommand } from '../../experiments/ledger/command.ts'
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
  const figures = await experimentFigures(varied, progress)
  return { answer: answerHtml(varied, variedFindings(varied)), figures, tables: analysisHtml(varied) }
}

/** The figures of the report of an experiment. */
export async function experimentFigures(varied: VariedResults, progress: Progress): Promise<DrawnFigure[]> {
  const { manifest } = varied
  const caption = captionOf(manifest)
  return drawAll(
    plannedFigures(varied).map((each) => {
      const name = figureName(each)
      return { ...each, name, kind: each.chart, caption, command: plotCommandOf(manifest, name) }
    }),
    progress,
  )
}

/** What the page of a ledger says and shows, and a figure for each claim. */
export async function ledgerDocument(ledger: Ledger, progress: Progress): Promise<FigureDocument> {
  const { quick, model, entries } = ledger
  const captionFor = (command: string) => ({ command, caption: fill(ledgerWords.chartCaption, { command, model }) })
  const all = { name: 'verdicts', kind: 'verdicts', ...captionFor(ledgerCommand(quick)), ...verdictChart(ledger) }
  const each = entries.flatMap((entry) => {
    const chart = claimChart(entry)
    return chart
      ? [{ name: `claim-${entry.id}`, kind: 'claim', ...captionFor(claimCommand(entry.id, quick)), ...chart }]
      : []
  })
  const { summary, table } = ledgerParts(ledger)
  return {
    answer: summary,
    figures: await drawAll([all, ...each], progress),
    // Links lead to files beside the page of a ledger, which are not here.
    tables: table.replace(/<a [^>]*>([\s\S]*?)<\/a>/g, '$1'),
  }
}

interface Named extends Drawable {
  name: string
  kind: string
  caption: Text
  command: string
}

/** Draws what can be drawn, in this order. */
async function drawAll(charts: readonly Named[], progress: Progress): Promise<DrawnFigure[]> {
  const figures: DrawnFigure[] = []
  for (const [place, chart] of charts.entries()) {
    progress(place, charts.length)
    const figure = await drawnFigure(chart)
    if (figure) figures.push(figure)
  }
  return figures
}

async function drawnFigure({ name, kind, caption, command, ...chart }: Named): Promise<DrawnFigure | undefined> {
  const drawn = await inBoth(chart)
  if (!drawn) return undefined
  const { svg } = drawn
  return {
    name,
    kind,
    caption,
    command,
    svg,
    saved: { en: withCaption(svg.en, caption.en), zh: withCaption(svg.zh, caption.zh) },
    csv: tableCsv(chart.table),
    data: dataFile(command, chart.table),
  }
}
