import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fill } from '../chart/fill.ts'
import { findFont, isFile } from '../chart/find-font.ts'
import { gallery } from '../chart/gallery/all.ts'
import { galleryPage } from '../report/html/gallery-page.ts'
import { captionWords } from '../report/words/caption.ts'
import type { Language, Text } from '../spec/text.ts'
import { exitCode } from './exit-code.ts'
import type { PlotFlags } from './plot-command.ts'
import { usualFormats } from '../chart/formats.ts'
import { cliTexts as texts } from './texts.ts'
import { writePlot } from './write-plot.ts'

/** `nqpf plot --gallery`: every kind of chart from its stored example, with an index. Returns the exit code. */
export async function plotGallery(
  folder: string,
  flags: Pick<PlotFlags, 'font' | 'json'>,
  languages: readonly Language[],
  spoken: Language,
): Promise<number> {
  const refuse = (message: Text, kind: object): number => {
    console.error(message[spoken])
    if (flags.json) console.log(JSON.stringify({ status: 'error', folder, ...kind, message }))
    return exitCode.fault
  }
  const font = flags.font ?? findFont() ?? ''
  if (!isFile(font)) return refuse(texts.noFont, { kind: 'no-font' })
  mkdirSync(folder, { recursive: true })
  for (const entry of gallery) {
    const { name, command } = entry
    const table = entry.example()
    const caption = fill(captionWords.example, { command })
    for (const language of languages) {
      const chart = entry.chart(table, language)
      if (chart.status !== 'ok') return refuse(chart.message, { kind: chart.kind, name })
      const plotted = { chart, caption: caption[language], command, table: Object(table) as object }
      for (const format of usualFormats) {
        await writePlot(plotted, format, join(folder, `${name}.${language}.${format}`), font)
      }
    }
  }
  const path = join(folder, 'index.html')
  const pictures = gallery.map((entry) => ({
    ...entry,
    pictures: languages.map((language) => readFileSync(join(folder, `${entry.name}.${language}.svg`), 'utf8')),
  }))
  writeFileSync(path, galleryPage(pictures, languages))
  const said = texts.galleryWritten(gallery.length, path)[spoken]
  console.log(flags.json ? JSON.stringify({ path, charts: gallery.map(({ name }) => name) }) : said)
  return exitCode.ok
}
