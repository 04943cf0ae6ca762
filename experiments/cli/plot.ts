import { existsSync, writeFileSync } from 'node:fs'
import { findFont } from '../chart/find-font.ts'
import { toPng } from '../chart/to-png.ts'
import { toSvg } from '../chart/to-svg.ts'
import { readCharts } from '../report/read-charts.ts'
import { nearestName } from '../spec/nearest-name.ts'
import type { Language, Text } from '../spec/text.ts'
import { filesIn } from '../store/file-names.ts'
import { exitCode } from './exit-code.ts'
import type { PlotFlags } from './plot-command.ts'
import { cliTexts as texts } from './texts.ts'

/** `nqpf plot`: one chart of an experiment as a file; without a name it lists them. Returns the exit code. */
export async function plot(folder: string, flags: PlotFlags, language: Language): Promise<number> {
  const { chart: name, format, json } = flags
  const refuse = (message: Text, kind: object): number => {
    console.error(message[language])
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
  const drawn = asked.draw(language)
  if (drawn?.status !== 'ok') return refuse(drawn?.message ?? texts.chartWithoutData(asked.name), { kind: 'no-data' })
  const font = flags.font ?? findFont()
  if (format === 'png' && (!font || !existsSync(font))) return refuse(texts.noFont, { kind: 'no-font' })
  const path = flags.out ?? `${asked.name}.${language}.${format}`
  if (format === 'vl.json') writeFileSync(path, `${JSON.stringify(drawn.spec, null, 2)}\n`)
  else {
    const svg = await toSvg(drawn)
    writeFileSync(path, format === 'png' && font ? toPng(svg, font) : `${svg}\n`)
  }
  console.log(json ? JSON.stringify({ path, chart: asked.name, alternative: drawn.alternative }) : path)
  return exitCode.ok
}
