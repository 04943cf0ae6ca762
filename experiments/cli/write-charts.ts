import { mkdirSync } from 'node:fs'
import { dirname, extname, join } from 'node:path'
import type { Drawable } from '../chart/drawable.ts'
import { findFont } from '../chart/find-font.ts'
import { chartFormats, formatOf } from '../chart/formats.ts'
import type { Language, Text } from '../spec/text.ts'
import { cliTexts as texts } from './texts.ts'
import { writePlot } from './write-plot.ts'

/** A chart that a command can write beside what it prints. */
export interface CommandChart {
  /** Of its files. */
  name: string
  chart: Drawable
}

/** Where charts go, in which language, and what stands under them. */
export interface ChartOutput {
  /** A file where it has an ending, else a folder. */
  out: string
  language: Language
  caption: Text
  /** The command that makes the charts again. */
  command: string
}

export type WrittenCharts = { status: 'ok'; paths: string[] } | { status: 'error'; message: Text }

/**
 * Writes charts in one language, in the form that the file's ending names or, into a folder, in every form: the runs
 * behind them are not kept. Png is left out of a folder where there is no font. A chart without data stops it.
 */
export async function writeCharts(
  charts: readonly CommandChart[],
  { out, language, caption, command }: ChartOutput,
): Promise<WrittenCharts> {
  const font = findFont() ?? ''
  const asked = formatOf(out)
  if (!asked && extname(out) !== '') return { status: 'error', message: texts.chartEnding(out) }
  if (asked && charts.length > 1) return { status: 'error', message: texts.chartFolder(out) }
  if (asked === 'png' && font === '') return { status: 'error', message: texts.noFont }
  const formats = asked ? [asked] : chartFormats.filter((format) => format !== 'png' || font !== '')
  const written: string[] = []
  mkdirSync(asked ? dirname(out) : out, { recursive: true })
  for (const { name, chart } of charts) {
    const drawn = chart.draw(language)
    if (drawn.status !== 'ok') return { status: 'error', message: drawn.message }
    for (const format of formats) {
      const path = asked ? out : join(out, `${name}.${language}.${format}`)
      await writePlot({ chart: drawn, caption: caption[language], command, table: chart.table }, format, path, font)
      written.push(path)
    }
  }
  return { status: 'ok', paths: written }
}
