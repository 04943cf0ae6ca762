import type { Language } from '../spec/text.ts'
import { flatTitle } from './axes.ts'
import type { ChartText } from './chart.ts'
import { axisLines } from './frame.ts'
import { margin, panelWidth } from './theme.ts'

/** Width of a drawing. Pixels. */
export const drawingWidth = panelWidth - 2 * margin

/** A point of a drawing, in pixels from its top left corner. */
export interface Place {
  x: number
  y: number
}

/** Positional channels of a drawing that has no scales, such as a map: titles stand where those of axes stand. */
export function drawingAxes(text: ChartText, height: number, language: Language) {
  const bare = { labels: false, ticks: false, domain: false, grid: false }
  const scale = { nice: false, zero: false }
  return {
    x: {
      type: 'quantitative' as const,
      scale: { ...scale, domain: [0, drawingWidth] },
      axis: { ...bare, title: axisLines(text.x, language, drawingWidth) },
    },
    y: {
      type: 'quantitative' as const,
      scale: { ...scale, domain: [height, 0] },
      axis: { ...bare, ...flatTitle(text.y, language) },
    },
  }
}
