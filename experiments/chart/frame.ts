import type { TopLevelSpec } from 'vega-lite'
import type { Language, Text } from '../spec/text.ts'
import type { AxisText, ChartText } from './chart.ts'
import { fill } from './fill.ts'
import { panelHeight, panelWidth, theme } from './theme.ts'
import { chartWords } from './words.ts'

/** One layer of a layered chart. */
export type Layer = Extract<TopLevelSpec, { layer: unknown[] }>['layer'][number]

/** Title of an axis with its unit. */
export const axisTitle = (axis: AxisText, language: Language) => fill(chartWords.axisWithUnit, { ...axis })[language]

/** Title of a chart; n and the meaning of the band stand below it, so that they travel with the picture. */
export const chartTitle = (text: ChartText, language: Language) => ({
  text: text.title[language],
  subtitle: [text.n === 1 ? chartWords.countOne : fill(chartWords.count, { n: text.n }), text.band]
    .map((words) => words[language])
    .join(chartWords.join[language]),
})

/** A chart of one plot, as wide as a panel. */
export function framed(text: ChartText, language: Language, layer: Layer[], height = panelHeight): TopLevelSpec {
  return {
    title: chartTitle(text, language),
    width: panelWidth,
    height,
    autosize: { type: 'fit', contains: 'padding' },
    layer,
    config: theme(language),
  }
}

/** Words for those who cannot see the chart: what it shows, then what its marks say. */
export function alternativeText(text: ChartText, language: Language, marks: readonly Text[]): string {
  const end = chartWords.sentenceEnd[language]
  const { text: title, subtitle } = chartTitle(text, language)
  const axes = [text.x, text.y].map((axis) => axisTitle(axis, language))
  return [title, ...axes, subtitle, ...marks.map((mark) => mark[language])].join(end) + end.trim()
}
