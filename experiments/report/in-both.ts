import type { Drawable } from '../chart/drawable.ts'
import { toSvg } from '../chart/to-svg.ts'
import type { Figure } from './html/figure.ts'

/** Draws a chart in both languages; undefined where its data are not there. */
export async function inBoth(chart: Drawable | undefined): Promise<Figure | undefined> {
  const [en, zh] = [chart?.draw('en'), chart?.draw('zh')]
  if (en?.status !== 'ok' || zh?.status !== 'ok') return undefined
  return { svg: { en: await toSvg(en), zh: await toSvg(zh) } }
}
