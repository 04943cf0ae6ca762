import type { Chart, ChartFault } from '../chart/chart.ts'
import { toSvg } from '../chart/to-svg.ts'
import type { Language } from '../spec/text.ts'
import type { Figure } from './html/section.ts'

/** Draws a chart in both languages; undefined where its data are not there. */
export async function inBoth(
  draw: (language: Language) => Chart | ChartFault | undefined,
): Promise<Figure | undefined> {
  const [en, zh] = [draw('en'), draw('zh')]
  if (en?.status !== 'ok' || zh?.status !== 'ok') return undefined
  return { svg: { en: await toSvg(en), zh: await toSvg(zh) } }
}
