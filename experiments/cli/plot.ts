import { existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { findFont, isFile } from '../chart/find-font.ts'
import { captionOf } from '../report/caption.ts'
import { plotCommandOf } from '../report/html/reproduce-command.ts'
import { readCharts } from '../report/read-charts.ts'
import { nearestName } from '../spec/nearest-name.ts'
import type { Language, Text } from '../spec/text.ts'
import { filesIn } from '../store/file-names.ts'
import { readManifest } from '../store/read-manifest.ts'
import { exitCode } from './exit-code.ts'
import type { PlotFlags } from './plot-command.ts'
import { plotPaths } from './plot-paths.ts'
import { cliTexts as texts } from './texts.ts'
import { writePlot } from './write-plot.ts'

/** `nqpf plot FOLDER`: one chart of an experiment as files; without a name it lists them. Returns the exit code. */
export async function plot(
  folder: string,
  flags: PlotFlags,
  languages: readonly Language[],
  spoken: Language,
): Promise<number> {
  const { chart: name, json } = flags
  const refuse = (message: Text, kind: object): number => {
    console.error(message[spoken])
    if (json) console.log(JSON.stringify({ status: 'error', folder, ...kind, message }))
    return exitCode.fault
  }
  if (!existsSync(filesIn(folder).manifest)) return refuse(texts.noResults(folder), { kind: 'no-results' })
  const charts = await readCharts(folder)
  const names = charts.map((chart) => chart.name)
  if (name === undefined) {
    console.log(json ? JSON.stringify({ folder, charts: names }) : names.join('\n'))
    return exitCode.ok
  }
  const asked = charts.find((chart) => chart.name === name) ?? charts.find((chart) => chart.kind === name)
  if (!asked) {
    const nearest = nearestName(name, [...new Set(charts.map(({ kind }) => kind)), ...names])
    return refuse(texts.noSuchChart(name, nearest, names), { kind: 'unknown-chart', name, nearest, charts: names })
  }
  if (!asked.chart) return refuse(texts.chartWithoutData(asked.name), { kind: 'no-data' })
  const font = flags.font ?? findFont() ?? ''
  const paths = plotPaths(asked.name, flags, languages, isFile(font))
  if (!paths) return refuse(texts.oneFile, { kind: 'one-file' })
  if (paths.some(({ format }) => format === 'png') && !isFile(font)) return refuse(texts.noFont, { kind: 'no-font' })
  const manifest = readManifest(folder)
  const caption = captionOf(manifest)
  const command = plotCommandOf(manifest, asked.name)
  mkdirSync(dirname(paths[0].path), { recursive: true })
  for (const { path, format, language } of paths) {
    const drawn = asked.chart.draw(language)
    if (drawn.status !== 'ok') return refuse(drawn.message, { kind: 'no-data' })
    const plotted = { chart: drawn, caption: caption[language], command, table: asked.chart.table }
    await writePlot(plotted, format, path, font)
  }
  const written = paths.map(({ path }) => path)
  const drawn = asked.chart.draw(spoken)
  const alternative = drawn.status === 'ok' ? drawn.alternative : ''
  console.log(json ? JSON.stringify({ paths: written, chart: asked.name, alternative }) : written.join('\n'))
  return exitCode.ok
}
