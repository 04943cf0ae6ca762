import type { TopLevelSpec } from 'vega-lite'
import type { Language, Text } from '../spec/text.ts'
import type { AxisText, ChartText } from './chart.ts'
import { fill } from './fill.ts'
import { boldness } from './text-width.ts'
import { labelSize, margin, panelHeight, panelWidth, plotWidth, theme, titleSize } from './theme.ts'
import { chartWords } from './words.ts'
import { wrap } from './wrap.ts'

/** One layer of a layered chart. */
export type Layer = Extract<TopLevelSpec, { layer: unknown[] }>['layer'][number]

/** Title of an axis with its unit. */
export const axisTitle = (axis: AxisText, language: Language) => fill(chartWords.axisWithUnit, { ...axis })[language]

/** Title of an axis below the plot, broken into lines that have room. */
export const axisLines = (axis: AxisText, language: Language, width = plotWidth) =>
  wrap(axisTitle(axis, language), width / labelSize)

/** Of a line of the title. Pixels. */
const lineHeight = 16

/** Of a line of the title of an axis. Pixels. */
export const upTitle = 14

/** How far a legend lies above the plot, beyond the lines of the flat title of its axis. Pixels. */
export const legendOffset = (axis: AxisText, language: Language) => 10 + upTitle * axisLines(axis, language).length

/** How many replicates or runs are behind the marks, and what the marks mean. */
const meaning = ({ n, count, band }: ChartText, language: Language) =>
  [counted(fill(count ?? chartWords.count, { n })), band]
    .map((words) => words[language])
    .join(chartWords.join[language])

/** One of what is counted is no plural: `n = 1 replicate a point`. */
const counted = ({ en, zh }: Text): Text => ({ en: en.replace(/^n = 1 (\w+)s\b/, 'n = 1 $1'), zh })

/** Title of a chart; n and the meaning of the band stand below it, so that they travel with the picture. */
export const chartTitle = (text: ChartText, language: Language) => ({
  text: wrap(text.title[language], (panelWidth - 2 * margin) / (titleSize * boldness)),
  subtitle: wrap(meaning(text, language), (panelWidth - 2 * margin) / labelSize),
})

/** A chart of one plot, as wide as a panel. */
export function framed(text: ChartText, language: Language, layer: Layer[], height = panelHeight): TopLevelSpec {
  const title = chartTitle(text, language)
  // Long words are not to press the plot flat.
  const more = (title.text.length - 1) * lineHeight + (title.subtitle.length - 1) * lineHeight
  const config = theme(language)
  const offset = legendOffset(text.y, language)
  return {
    title,
    width: panelWidth,
    height: height + more + upTitle * (axisLines(text.y, language).length - 1),
    autosize: { type: 'fit', contains: 'padding' },
    layer,
    config: { ...config, legend: { ...config.legend, offset } },
  }
}

/** A chart whose plot is as high as its rows ask for, whatever its titles take; as wide as a panel. */
export function framedRows(text: ChartText, language: Language, layer: Layer[], height: number): TopLevelSpec {
  return { ...framed(text, language, layer, height), height, autosize: { type: 'fit-x', contains: 'padding' } }
}

/** Words for those who cannot see the chart: what it shows, then what its marks say. */
export function alternativeText(text: ChartText, language: Language, marks: readonly Text[]): string {
  const end = chartWords.sentenceEnd[language]
  const axes = [text.x, text.y, ...(text.colour ? [text.colour] : [])].map((axis) => axisTitle(axis, language))
  return (
    [text.title[language], ...axes, meaning(text, language), ...marks.map((mark) => mark[language])].join(end) +
    end.trim()
  )
}
