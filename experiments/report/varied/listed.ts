import type { Text } from '../../spec/text.ts'
import { within } from './names.ts'

/** Names in a sentence: `a, b and c`. */
export function listed(names: readonly Text[]): Text {
  const en = names.map((name) => within(name).en)
  const last = en.at(-1) ?? ''
  return {
    en: en.length > 1 ? `${en.slice(0, -1).join(', ')} and ${last}` : last,
    zh: names.map(({ zh }) => zh).join('、'),
  }
}
