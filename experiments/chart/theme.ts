import type { Config } from 'vega-lite'
import type { Language } from '../spec/text.ts'

/** Okabe and Ito's colours, told apart with any common colour blindness; yellow is left out, it fades on white. */
export const palette = ['#0072B2', '#D55E00', '#009E73', '#CC79A7', '#000000', '#E69F00', '#56B4E9'] as const

/** Dashes in the palette's order, so that lines are told apart in grey. */
export const dashes = [
  [1, 0],
  [7, 3],
  [2, 2],
  [9, 2, 2, 2],
  [4, 1],
  [1, 4],
  [12, 4],
] as const

/** Symbols in the palette's order, so that points are told apart in grey. */
export const symbols = [
  'circle',
  'square',
  'triangle-up',
  'diamond',
  'cross',
  'triangle-down',
  'triangle-right',
] as const

/** Fonts that readers have: each system's own, then those with Chinese glyphs. */
export const fontStack =
  'system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans SC", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif'

/** Width of a chart that stands two in a row on a desk and fills a telephone. Pixels. */
export const panelWidth = 400
export const panelHeight = 290

/** Widths that are left to the plot beside the labels of figures, and beside the names of rows. Pixels. */
export const plotWidth = 340
export const rowPlotWidth = 240

/** Room around a chart, and sizes of its letters. Pixels. */
export const margin = 6
export const titleSize = 14
export const labelSize = 11

const ink = '#222222'
/** For what stands back: reference lines, ranges, notes. */
export const quiet = '#595959'

/** Settings shared by all charts. Grey text keeps a contrast of 7 to 1 on white. */
export function theme(language: Language): Config {
  return {
    background: 'white',
    font: fontStack,
    padding: margin,
    axis: {
      labelFontSize: labelSize,
      titleFontSize: labelSize,
      titleFontWeight: 'normal',
      labelColor: ink,
      titleColor: quiet,
      gridColor: '#e4e4e4',
      domainColor: '#8a8a8a',
      tickColor: '#8a8a8a',
      labelOverlap: 'greedy',
      labelSeparation: 5,
      titleLimit: 0,
    },
    title: {
      anchor: 'start',
      frame: 'bounds',
      fontSize: titleSize,
      fontWeight: 600,
      color: ink,
      subtitleColor: quiet,
      subtitleFontSize: labelSize,
      subtitlePadding: 4,
      offset: 8,
      limit: 0,
    },
    legend: {
      orient: 'top',
      title: null,
      labelFontSize: labelSize,
      labelColor: ink,
      labelLimit: 0,
      symbolSize: 260,
      columnPadding: language === 'zh' ? 14 : 10,
      rowPadding: 1,
      // Room for the flat title of the figures' axis, one line, which lies between legend and plot.
      offset: 24,
    },
    view: { stroke: null },
    aria: false,
  }
}
