import type { Language } from '../../../experiments/spec/text.ts'
import { drawSvg } from '../../drawing/drawing.ts'
import type { ChartKind, Tables } from '../../drawing/protocol.ts'
import { element } from '../../parts/element.ts'

/** A chart of `experiments/chart` of that name, drawn in a worker. */
export async function chart<K extends ChartKind>(kind: K, table: Tables[K], language: Language): Promise<HTMLElement> {
  const picture = element('div', { class: 'picture' })
  picture.innerHTML = await drawSvg(kind, table, language)
  return picture
}
